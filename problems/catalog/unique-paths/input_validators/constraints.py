"""The sides of the grid, and that the answer is not too large."""

import json
import sys
from math import comb

m, n = json.loads(input()), json.loads(input())
assert 1 <= m <= 100, f"m is {m}, and must be from 1 to 100"
assert 1 <= n <= 100, f"n is {n}, and must be from 1 to 100"
assert comb(m + n - 2, m - 1) <= 2 * 10**9, "the answer is larger than 2 * 10^9"
sys.exit(42)
