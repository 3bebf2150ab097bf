"""Lists of the largest length: ascending, equal, and random."""

import json
import random

LENGTH = 5_000


def emit(name: str, head: list[int]) -> None:
    print(json.dumps({"name": name, "input": [head]}, separators=(",", ":")))


rng = random.Random(30_008)
emit("5,000 nodes, ascending", list(range(1, LENGTH + 1)))
emit("5,000 nodes, one value", [3] * LENGTH)
emit("5,000 nodes, random", [rng.randint(-5000, 5000) for _ in range(LENGTH)])
emit("4,999 nodes, descending", list(range(-1, -LENGTH, -1)))
