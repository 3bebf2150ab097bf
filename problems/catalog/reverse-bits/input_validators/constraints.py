"""The number."""

import json
import sys

n = json.loads(input())
assert 0 <= n <= 2**31 - 2, f"n is {n}, and must be from 0 to 2^31 - 2"
assert n % 2 == 0, f"n is {n}, and must be even"
sys.exit(42)
