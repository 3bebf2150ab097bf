"""The circle."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 100, f"nums has {len(nums)} elements, and must have from 1 to 100"
assert all(0 <= value <= 1000 for value in nums), "nums has a value that is not from 0 to 1000"
sys.exit(42)
