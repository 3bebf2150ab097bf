"""The longest arrays, in the orders that are worst for simple pivots, with k in the middle."""

import json
import random

SIZE = 100_000
LIMIT = 10_000


def emit(name: str, nums: list[int], k: int) -> None:
    print(json.dumps({"name": name, "input": [nums, k]}, separators=(",", ":")))


rng = random.Random(22_151)
numbers = [rng.randint(-LIMIT, LIMIT) for _ in range(SIZE)]

emit("100,000 elements, random, k in the middle", numbers, SIZE // 2)
emit("100,000 elements, sorted, k in the middle", sorted(numbers), SIZE // 2)
emit("100,000 elements, falling, largest k", sorted(numbers, reverse=True), SIZE)
emit("100,000 elements, all equal", [1] * SIZE, SIZE // 2)
emit("100,000 elements, two values", [rng.randint(0, 1) for _ in range(SIZE)], SIZE // 3)
