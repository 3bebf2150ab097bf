"""10,000 nodes: no cycle, the whole a cycle, a cycle of one and of two nodes at the end; equal and random values."""

import json
import random

LENGTH = 10_000


def emit(name: str, head: list[int], pos: int) -> None:
    print(json.dumps({"name": name, "input": [head, pos]}, separators=(",", ":")))


rng = random.Random(30_009)
values = [rng.randint(-(10**5), 10**5) for _ in range(LENGTH)]
emit("10,000 nodes, no cycle", values, -1)
emit("10,000 nodes, all in the cycle", values, 0)
emit("10,000 nodes, the last leads to itself", list(range(LENGTH)), LENGTH - 1)
emit("10,000 nodes, the last two in the cycle", [7] * LENGTH, LENGTH - 2)
emit("10,000 equal nodes, no cycle", [7] * LENGTH, -1)
emit("9,999 nodes, a cycle from the middle", values[1:], LENGTH // 2)
