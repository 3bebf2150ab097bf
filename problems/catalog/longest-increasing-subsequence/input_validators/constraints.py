"""The array."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 2500, f"nums has {len(nums)} elements, and must have from 1 to 2500"
assert all(-(10**4) <= value <= 10**4 for value in nums), "nums has a value that is not from -10^4 to 10^4"
sys.exit(42)
