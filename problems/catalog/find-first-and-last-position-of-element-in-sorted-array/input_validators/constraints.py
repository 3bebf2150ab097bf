"""The array's length, order and values, and the target."""

import json
import sys

nums, target = json.loads(input()), json.loads(input())
assert len(nums) <= 100_000, f"nums has {len(nums)} elements, and must have at most 10^5"
assert all(-(10**9) <= value <= 10**9 for value in nums), "nums has a value that is not from -10^9 to 10^9"
assert -(10**9) <= target <= 10**9, f"target is {target}, and must be from -10^9 to 10^9"
assert all(a <= b for a, b in zip(nums, nums[1:])), "nums is not sorted"
sys.exit(42)
