"""The array's length and values, and that no product leaves 32 bits."""

import json
import sys
from itertools import accumulate
from operator import mul

nums = json.loads(input())
assert 2 <= len(nums) <= 100_000, f"nums has {len(nums)} elements, and must have from 2 to 10^5"
assert all(-30 <= value <= 30 for value in nums), "nums has a value that is not from -30 to 30"


def products(values: list[int], what: str) -> list[int]:
    found = [1]
    for product in accumulate(values, mul):
        assert -(2**31) <= product < 2**31, f"the product of a {what} does not fit in 32 bits"
        found.append(product)
    return found


before = products(nums, "prefix")
after = products(nums[::-1], "suffix")[::-1]
for index in range(len(nums)):
    answer = before[index] * after[index + 1]
    assert -(2**31) <= answer < 2**31, f"the product without nums[{index}] does not fit in 32 bits"
sys.exit(42)
