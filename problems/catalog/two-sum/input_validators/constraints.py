"""The array, the target, and that exactly one pair is an answer."""

import json
import sys
from collections import Counter

nums, target = json.loads(input()), json.loads(input())
assert 2 <= len(nums) <= 10_000, f"nums has {len(nums)} elements, and must have from 2 to 10^4"
assert all(-(10**9) <= value <= 10**9 for value in nums), "nums has a value that is not from -10^9 to 10^9"
assert -(10**9) <= target <= 10**9, f"target is {target}, and must be from -10^9 to 10^9"
counts = Counter(nums)
pairs = sum(count * (counts[target - value] - (2 * value == target)) for value, count in counts.items()) // 2
assert pairs == 1, f"{pairs} pairs of indices are an answer, and exactly one must be"
sys.exit(42)
