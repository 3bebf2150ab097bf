"""Arrays of the largest size: rising, falling, random, and rising with noise."""

import json
import random

SIZE, LIMIT = 2_500, 10_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(30_004)

emit("2,500 rising", list(range(-LIMIT, -LIMIT + 8 * SIZE, 8)))
emit("2,500 falling", list(range(LIMIT, LIMIT - 8 * SIZE, -8)))
emit("2,500 random", [rng.randint(-LIMIT, LIMIT) for _ in range(SIZE)])
emit("2,500 rising with noise", [3 * i + rng.randint(-400, 400) for i in range(SIZE)])
emit("2,500 of few values", [rng.randint(1, 60) for _ in range(SIZE)])
