"""The longest arrays: no triplet at all, a few, a few thousand, and many copies of few values."""

import json
import random

SIZE = 3_000
LIMIT = 100_000


def emit(name: str, nums: list[int]) -> None:
    rng.shuffle(nums)
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(20_151)

# Three numbers that leave a remainder of 1 by 3 add up to a multiple of 3, those by 4 never to one of 4.
emit("3,000 elements, no triplet", [4 * value + 1 for value in rng.sample(range(-LIMIT // 4, LIMIT // 4), SIZE)])
emit("3,000 elements, random", [rng.randint(-LIMIT, LIMIT) for _ in range(SIZE)])
emit("3,000 elements, many copies of few values", [rng.randint(-15, 15) for _ in range(SIZE)])
emit("3,000 elements, all zero", [0] * SIZE)
