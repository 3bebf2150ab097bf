"""The base, the exponent, and the size of the result."""

import json
import math
import sys

x, n = float(json.loads(input())), json.loads(input())
assert -100 < x < 100, f"x is {x}, and must be between -100 and 100"
assert -(2**31) <= n < 2**31, "n does not fit into 32 bits"
assert x != 0 or n > 0, "zero has no power of zero or less here"
assert x == 0 or n * math.log(abs(x)) <= math.log(10**4) + 1e-9, "the result is beyond 10^4"
sys.exit(42)
