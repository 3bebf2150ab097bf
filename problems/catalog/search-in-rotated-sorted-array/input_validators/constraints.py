"""The array's length and values, that it is a rotated sorted one, and the target."""

import json
import sys

nums, target = json.loads(input()), json.loads(input())
assert 1 <= len(nums) <= 5_000, f"nums has {len(nums)} elements, and must have from 1 to 5000"
assert all(-10_000 <= value <= 10_000 for value in nums), "nums has a value that is not from -10^4 to 10^4"
assert -10_000 <= target <= 10_000, f"target is {target}, and must be from -10^4 to 10^4"
assert len(set(nums)) == len(nums), "nums has a value twice"
drops = sum(nums[i] < nums[i - 1] for i in range(len(nums)))  # the first element follows the last
assert drops == 1 or len(nums) == 1, "nums is no sorted array that was rotated"
sys.exit(42)
