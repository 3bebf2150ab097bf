"""How many lists and nodes there are, their values and order."""

import json
import sys

lists = json.loads(input())
assert len(lists) <= 10**4, f"there are {len(lists)} lists, and may be 10^4"
assert all(len(values) <= 500 for values in lists), "a list has more than 500 nodes"
total = sum(map(len, lists))
assert total <= 10**4, f"the lists have {total} nodes together, and may have 10^4"
for values in lists:
    assert all(abs(value) <= 10**4 for value in values), "a value is not from -10^4 to 10^4"
    assert values == sorted(values), "a list is not sorted"
sys.exit(42)
