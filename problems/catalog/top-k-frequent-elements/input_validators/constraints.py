"""The array's length and values, k, and that the answer is unique."""

import json
import sys
from collections import Counter

nums, k = json.loads(input()), json.loads(input())
assert 1 <= len(nums) <= 100_000, f"nums has {len(nums)} elements, and must have from 1 to 10^5"
assert all(-10_000 <= value <= 10_000 for value in nums), "nums has a value that is not from -10^4 to 10^4"
counts = sorted(Counter(nums).values(), reverse=True)
assert 1 <= k <= len(counts), f"k is {k}, and must be from 1 to the number of different values, {len(counts)}"
assert k == len(counts) or counts[k - 1] > counts[k], f"the {k} most frequent values are not unique"
sys.exit(42)
