"""The array's length and values, and that all but one of them occur twice."""

import json
import sys
from collections import Counter

nums = json.loads(input())
assert 1 <= len(nums) <= 30_000, f"nums has {len(nums)} elements, and must have from 1 to 3 * 10^4"
assert all(-30_000 <= value <= 30_000 for value in nums), "nums has a value that is not from -3 * 10^4 to 3 * 10^4"
counts = sorted(Counter(nums).values())
assert counts[0] == 1 and all(count == 2 for count in counts[1:]), "not every value but one occurs twice"
sys.exit(42)
