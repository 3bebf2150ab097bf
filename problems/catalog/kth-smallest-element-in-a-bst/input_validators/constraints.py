"""The nodes, their values and their order, and k."""

import json
import sys

tree, k = json.loads(input()), json.loads(input())
values = [value for value in tree if value is not None]
assert 1 <= len(values) <= 10**4, f"the tree has {len(values)} nodes, and must have from 1 to 10^4"
assert 1 <= k <= len(values), f"k is {k}, and must be from 1 to the number of nodes, {len(values)}"
assert all(0 <= value <= 10**4 for value in values), "a value is not from 0 to 10^4"

places = iter(tree[1:])
waiting = [(tree[0], -1, 10**4 + 1)]
for value, low, high in waiting:
    assert low < value < high, f"this is no search tree: {value} is at a wrong place"
    for bounds in ((low, value), (value, high)):
        child = next(places, None)
        if child is not None:
            waiting.append((child, *bounds))
sys.exit(42)
