"""The stones."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 10_000, f"nums has {len(nums)} elements, and must have from 1 to 10^4"
assert all(0 <= value <= 100_000 for value in nums), "nums has a value that is not from 0 to 10^5"
sys.exit(42)
