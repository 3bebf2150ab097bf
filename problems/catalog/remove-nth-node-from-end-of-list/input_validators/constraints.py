"""The length of the list, its values, and n."""

import json
import sys

head, n = json.loads(input()), json.loads(input())
assert 1 <= len(head) <= 20_000, f"the list has {len(head)} nodes, and must have from 1 to 2 * 10^4"
assert all(0 <= value <= 100 for value in head), "a value is not from 0 to 100"
assert 1 <= n <= len(head), f"n is {n}, and must be from 1 to the number of nodes"
sys.exit(42)
