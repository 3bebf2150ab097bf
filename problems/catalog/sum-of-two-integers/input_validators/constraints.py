"""The two numbers."""

import json
import sys

a, b = json.loads(input()), json.loads(input())
assert -1_000 <= a <= 1_000, f"a is {a}, and must be from -1000 to 1000"
assert -1_000 <= b <= 1_000, f"b is {b}, and must be from -1000 to 1000"
sys.exit(42)
