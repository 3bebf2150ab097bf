"""The length of the list, and its values."""

import json
import sys

head = json.loads(input())
assert 1 <= len(head) <= 50_000, f"the list has {len(head)} nodes, and must have from 1 to 5 * 10^4"
assert all(1 <= value <= 1000 for value in head), "a value is not from 1 to 1000"
sys.exit(42)
