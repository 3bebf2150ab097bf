"""A hundred houses: random ones, rich ends, and nearly equal ones."""

import json
import random

HOUSES = 100


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(30_010)
some = [rng.randint(0, 1000) for _ in range(HOUSES)]

emit("100 random houses", some)
emit("100 houses, rich ends", [1000, *some[1:-1], 1000])
emit("99 houses of nearly the same value", [rng.randint(980, 1000) for _ in range(HOUSES - 1)])
emit("100 houses, few of them rich", [rng.choice([0, 1, 2, 1000]) for _ in range(HOUSES)])
