"""The array's length and values, and that no subarray's product leaves 32 bits."""

import json
import sys

nums = json.loads(input())
assert 1 <= len(nums) <= 20_000, f"nums has {len(nums)} elements, and must have from 1 to 2 * 10^4"
assert all(-10 <= value <= 10 for value in nums), "nums has a value that is not from -10 to 10"
high = low = 0
for value in nums:
    products = (value, value * high, value * low) if high or low else (value,)
    high, low = max(products), min(products)
    assert -(2**31) <= low and high < 2**31, "a subarray of nums has a product that does not fit in 32 bits"
sys.exit(42)
