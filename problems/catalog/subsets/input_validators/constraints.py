"""The numbers."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 10, f"nums has {len(nums)} elements, and must have from 1 to 10"
assert all(-10 <= value <= 10 for value in nums), "nums has a value that is not from -10 to 10"
assert len(set(nums)) == len(nums), "nums has a value twice"
sys.exit(42)
