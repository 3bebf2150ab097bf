"""The longest arrays with wide windows: falling, rising and random."""

import json
import random

SIZE = 100_000
LIMIT = 10_000


def emit(name: str, nums: list[int], k: int) -> None:
    print(json.dumps({"name": name, "input": [nums, k]}, separators=(",", ":")))


rng = random.Random(22_391)

emit("100,000 elements falling, window of 50,000", [LIMIT - i // 5 for i in range(SIZE)], 50_000)
emit("100,000 elements rising, window of 40,000", [i // 5 - LIMIT for i in range(SIZE)], 40_000)
emit("100,000 elements, random, window of 100", [rng.randint(-LIMIT, LIMIT) for _ in range(SIZE)], 100)
emit("100,000 elements, window of all", [rng.randint(-9, 9) for _ in range(SIZE)], SIZE)
