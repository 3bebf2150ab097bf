"""How many numbers there are, and their values."""

import json
import sys

nums = json.loads(input())
assert len(nums) <= 10**5, f"nums has {len(nums)} elements, and may have 10^5"
assert all(abs(value) <= 10**9 for value in nums), "a value is beyond 10^9"
sys.exit(42)
