"""The array's length and values."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 10_000, f"nums has {len(nums)} elements, and must have from 1 to 10^4"
assert all(0 <= value <= len(nums) for value in nums), f"nums has a value that is not from 0 to n = {len(nums)}"
assert len(set(nums)) == len(nums), "nums has a value twice"
sys.exit(42)
