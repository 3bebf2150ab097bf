"""The number of versions and the first bad one."""

import json
import sys

n, bad = json.loads(input()), json.loads(input())
assert 1 <= n < 2**31, f"n is {n}, and must be from 1 to 2^31 - 1"
assert 1 <= bad <= n, f"bad is {bad}, and must be from 1 to n"
sys.exit(42)
