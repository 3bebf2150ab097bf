"""One number."""

import json
import sys

x = json.loads(input())
assert 0 <= x < 2**31, f"x is {x}, and must be from 0 to 2^31 - 1"
sys.exit(42)
