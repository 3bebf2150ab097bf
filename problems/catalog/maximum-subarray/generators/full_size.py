"""Arrays of the largest size: random ones, extreme sums, and a best part that spans nearly everything."""

import json
import random

SIZE = 100_000
LIMIT = 10_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(22_531)

emit("100,000 elements, random", [rng.randint(-LIMIT, LIMIT) for _ in range(SIZE)])
emit("100,000 elements, all largest", [LIMIT] * SIZE)
emit("100,000 elements, all negative", [-rng.randint(5, 9) for _ in range(SIZE - 1)] + [-4])
emit("100,000 elements, all worth taking but both ends", [-3, *([2, -1] * (SIZE // 2 - 1)), -3])
