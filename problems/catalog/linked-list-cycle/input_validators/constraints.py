"""The length of the list, its values, and where its end leads."""

import json
import sys

head, pos = json.loads(input()), json.loads(input())
assert len(head) <= 10_000, f"the list has {len(head)} nodes, and may have 10^4"
assert all(abs(value) <= 10**5 for value in head), "a value is not from -10^5 to 10^5"
assert -1 <= pos < max(len(head), 1) and (head or pos == -1), f"pos is {pos}, and must be -1 or the index of a node"
sys.exit(42)
