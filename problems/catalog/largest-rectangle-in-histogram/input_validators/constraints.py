"""The number of bars and their heights."""

import json
import sys

heights = json.loads(input())
assert 1 <= len(heights) <= 100_000, f"heights has {len(heights)} elements, and must have from 1 to 10^5"
assert all(0 <= bar <= 10_000 for bar in heights), "heights has a value that is not from 0 to 10^4"
sys.exit(42)
