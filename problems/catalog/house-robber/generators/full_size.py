"""A hundred houses: random ones, and such where the way changes sides all the time."""

import json
import random

HOUSES = 100


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(30_002)

emit("100 random houses", [rng.randint(0, 400) for _ in range(HOUSES)])
emit("100 houses of nearly the same value", [rng.randint(380, 400) for _ in range(HOUSES)])
emit("100 houses, few of them rich", [rng.choice([0, 1, 2, 400]) for _ in range(HOUSES)])
