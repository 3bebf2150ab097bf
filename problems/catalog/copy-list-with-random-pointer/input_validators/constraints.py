"""The length of the list, its values, and where the random pointers lead."""

import json
import sys

head = json.loads(input())
assert len(head) <= 1000, f"the list has {len(head)} nodes, and may have 1000"
for value, random in head:
    assert -(10**4) <= value <= 10**4, f"a value is {value}, and must be from -10^4 to 10^4"
    assert random is None or 0 <= random < len(head), f"random is {random}, which is no index of a node"
sys.exit(42)
