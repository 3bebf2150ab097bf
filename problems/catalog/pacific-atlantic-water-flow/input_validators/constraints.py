"""The size of the island and its heights."""

import json
import sys

heights = json.loads(input())
assert 1 <= len(heights) <= 200, f"heights has {len(heights)} rows, and must have from 1 to 200"
assert 1 <= len(heights[0]) <= 200, f"heights has {len(heights[0])} columns, and must have from 1 to 200"
assert all(len(row) == len(heights[0]) for row in heights), "the rows of heights differ in length"
assert all(0 <= height <= 10**5 for row in heights for height in row), "a height is not from 0 to 10^5"
sys.exit(42)
