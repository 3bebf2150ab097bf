"""Arrays of the largest size. Zeros or many ones keep each product in 32 bits."""

import json
import random

SIZE = 20_000
LARGEST = 2**31 - 1


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(21_521)


def random_parts() -> list[int]:
    """Parts that are as long as 32 bits let them be, with a zero between them."""
    nums: list[int] = []
    product = 1
    while len(nums) < SIZE:
        number = rng.choice((-1, 1)) * rng.choice((1, 1, 2, 2, 3, 5, 7, 10))
        product *= abs(number)
        nums.append(number if product <= LARGEST else 0)
        product = product if product <= LARGEST else 1
    return nums


emit("20,000 elements, random parts between zeros", random_parts())
emit("20,000 elements of -1, odd count after a 1", [1, *[-1] * (SIZE - 1)])
emit("20,000 elements of 1 and -1 with two large ends", [10, *(rng.choice((1, -1)) for _ in range(SIZE - 2)), -9])
emit("20,000 zeros", [0] * SIZE)
