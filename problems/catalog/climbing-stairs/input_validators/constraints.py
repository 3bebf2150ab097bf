"""The number of steps."""

import json
import sys

n = json.loads(input())
assert 1 <= n <= 45, f"n is {n}, and must be from 1 to 45"
sys.exit(42)
