"""The tree's nodes, their order and their depth, and the two nodes."""

import json
import sys

tree, p, q = (json.loads(input()) for _ in range(3))
values = {value for value in tree if value is not None}
assert 2 <= len(tree) and len(values) <= 10**5, f"the tree has {len(values)} nodes, and must have from 2 to 10^5"
assert all(abs(value) <= 10**9 for value in values), "a value is beyond 10^9"

places = iter(tree[1:])
waiting = [(tree[0], -(10**9) - 1, 10**9 + 1, 1)]
for value, low, high, depth in waiting:
    assert low < value < high, f"this is no search tree: {value} is at a wrong place"
    assert depth <= 2 * 10**4, "the tree is deeper than 2 * 10^4 levels"
    for bounds in ((low, value), (value, high)):
        child = next(places, None)
        if child is not None:
            waiting.append((child, *bounds, depth + 1))
assert p != q, "p and q must be different nodes"
assert {p, q} <= values, "p and q must be values of the tree"
sys.exit(42)
