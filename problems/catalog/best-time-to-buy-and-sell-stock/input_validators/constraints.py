"""The number of days and the prices."""

import json
import sys

prices = json.loads(input())
assert 1 <= len(prices) <= 100_000, f"prices has {len(prices)} elements, and must have from 1 to 10^5"
assert all(0 <= price <= 10_000 for price in prices), "prices has a value that is not from 0 to 10^4"
sys.exit(42)
