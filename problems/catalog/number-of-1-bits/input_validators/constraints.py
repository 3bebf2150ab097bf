"""The number."""

import json
import sys

n = json.loads(input())
assert 1 <= n <= 2**31 - 1, f"n is {n}, and must be from 1 to 2^31 - 1"
sys.exit(42)
