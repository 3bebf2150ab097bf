"""The side of the board."""

import json
import sys

n = json.loads(input())
assert 1 <= n <= 9, f"n is {n}, and must be from 1 to 9"
sys.exit(42)
