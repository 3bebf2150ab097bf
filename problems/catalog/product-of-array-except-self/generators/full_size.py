"""Arrays of the largest size. Most elements are 1 or -1, so that the products fit in 32 bits."""

import json
import random

SIZE = 100_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(22_381)


def signs_and(*others: int) -> list[int]:
    nums = [rng.choice((1, -1)) for _ in range(SIZE - len(others))]
    for other in others:
        nums.insert(rng.randrange(len(nums) + 1), other)
    return nums


emit("100,000 elements, all 1 but the first and the last", [28, *[1] * (SIZE - 2), 30])
emit("100,000 elements of 1 and -1, some larger", signs_and(30, -30, 30, -30, 30, 29))
emit("100,000 elements with one zero", signs_and(17, 0, -23, 30))
