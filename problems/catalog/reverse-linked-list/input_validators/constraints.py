"""The length of the list, and its values."""

import json
import sys

head = json.loads(input())
assert len(head) <= 5000, f"the list has {len(head)} nodes, and may have 5000"
assert all(-5000 <= value <= 5000 for value in head), "a value is not from -5000 to 5000"
sys.exit(42)
