"""The longest arrays: many different values, few, and as many counts as fit."""

import json
import random

SIZE = 100_000
LIMIT = 10_000


def emit(name: str, nums: list[int], k: int) -> None:
    rng.shuffle(nums)
    print(json.dumps({"name": name, "input": [nums, k]}, separators=(",", ":")))


rng = random.Random(23_471)

# Each value four times, and a thousand of them once more.
values = rng.sample(range(-LIMIT, LIMIT + 1), 2 * LIMIT)
emit("100,000 elements, 20,000 different values", values * 4 + values[:20_000:20] + [values[0]] * 19_000, 1_000)
emit("100,000 elements, counts from 1 up", [value for value in range(1, 446) for _ in range(value)], 300)
emit("100,000 elements, all equal", [LIMIT] * SIZE, 1)
emit("20,001 different values, all wanted", list(range(-LIMIT, LIMIT + 1)), 2 * LIMIT + 1)
