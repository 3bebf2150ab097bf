"""Arrays of the largest size without a pair, or with one whose two elements are met as late as possible."""

import json
import random

SIZE = 100_000
LIMIT = 10**9


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(21_701)

different = rng.sample(range(-LIMIT, LIMIT + 1), SIZE)
emit("100,000 random values, all different", different)
emit("100,000 rising values, last repeats the one before", [*range(SIZE - 1), SIZE - 2])
emit("100,000 falling values, all different", list(range(SIZE // 2, -SIZE // 2, -1)))
