"""The array's length and values."""

import json
import sys

nums = json.loads(input())
assert 3 <= len(nums) <= 3_000, f"nums has {len(nums)} elements, and must have from 3 to 3000"
assert all(-100_000 <= value <= 100_000 for value in nums), "nums has a value that is not from -10^5 to 10^5"
sys.exit(42)
