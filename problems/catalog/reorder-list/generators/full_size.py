"""Lists of the largest length, even and odd."""

import json
import random

LENGTH = 50_000


def emit(name: str, head: list[int]) -> None:
    print(json.dumps({"name": name, "input": [head]}, separators=(",", ":")))


rng = random.Random(30_015)
emit("50,000 nodes, random", [rng.randint(1, 1000) for _ in range(LENGTH)])
emit("49,999 nodes, ascending in circles", [index % 1000 + 1 for index in range(LENGTH - 1)])
emit("50,000 equal nodes but the last", [8] * (LENGTH - 1) + [9])
