"""The coins and the amount."""

import json
import sys

coins, amount = json.loads(input()), json.loads(input())
assert 1 <= len(coins) <= 12, f"coins has {len(coins)} values, and must have from 1 to 12"
assert all(1 <= coin <= 2**31 - 1 for coin in coins), "coins has a value that is not from 1 to 2^31 - 1"
assert 0 <= amount <= 10_000, f"amount is {amount}, and must be from 0 to 10^4"
sys.exit(42)
