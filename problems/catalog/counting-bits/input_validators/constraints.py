"""The last number of the table."""

import json
import sys

n = json.loads(input())
assert 0 <= n <= 100_000, f"n is {n}, and must be from 0 to 10^5"
sys.exit(42)
