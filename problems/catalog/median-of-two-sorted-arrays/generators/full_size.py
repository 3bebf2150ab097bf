"""Arrays of the largest length: random, one wholly above the other, equal to each other, and of very unequal length."""

import json
import random

LENGTH = 50_000
LIMIT = 10**6


def emit(name: str, nums1: list[int], nums2: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums1, nums2]}, separators=(",", ":")))


def random_array(rng: random.Random, length: int, limit: int = LIMIT) -> list[int]:
    return sorted(rng.randint(-limit, limit) for _ in range(length))


rng = random.Random(20_008)
numbers = random_array(rng, LENGTH)

emit("2 x 50,000 numbers, random", numbers, random_array(rng, LENGTH))
emit("50,000 and 49,999 numbers, the second all below the first", list(range(LENGTH)), list(range(1 - LENGTH, 0)))
emit("2 x 50,000 numbers, the second all above the first", list(range(-LENGTH, 0)), list(range(1, LENGTH + 1)))
emit("2 x 50,000 numbers, the same array twice", numbers, numbers)
emit("50,000 numbers and one", numbers, [numbers[LENGTH // 2] + 1])
emit("no number and 50,000", [], random_array(rng, LENGTH, 50))
