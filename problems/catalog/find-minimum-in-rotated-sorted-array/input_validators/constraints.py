"""The array's length and values, and that it is a rotated sorted one."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 5_000, f"nums has {len(nums)} elements, and must have from 1 to 5000"
assert all(-5_000 <= value <= 5_000 for value in nums), "nums has a value that is not from -5000 to 5000"
assert len(set(nums)) == len(nums), "nums has a value twice"
drops = sum(nums[i] < nums[i - 1] for i in range(len(nums)))  # the first element follows the last
assert drops == 1 or len(nums) == 1, "nums is no sorted array that was rotated"
sys.exit(42)
