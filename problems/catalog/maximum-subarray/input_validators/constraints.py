"""The array's length and values."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 100_000, f"nums has {len(nums)} elements, and must have from 1 to 10^5"
assert all(-10_000 <= value <= 10_000 for value in nums), "nums has a value that is not from -10^4 to 10^4"
sys.exit(42)
