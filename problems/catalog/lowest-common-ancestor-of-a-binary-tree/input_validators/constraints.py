"""The tree's nodes, their values and its depth, and the two nodes."""

import json
import sys

tree, p, q = (json.loads(input()) for _ in range(3))
values = [value for value in tree if value is not None]
assert 2 <= len(values) <= 10**5, f"the tree has {len(values)} nodes, and must have from 2 to 10^5"
assert all(abs(value) <= 10**9 for value in values), "a value is beyond 10^9"
assert len(set(values)) == len(values), "a value occurs twice"
assert p != q, "p and q must be different nodes"
assert {p, q} <= set(values), "p and q must be values of the tree"

levels, start, width = 0, 0, 1
while width and start < len(tree):
    levels += 1
    nodes = sum(value is not None for value in tree[start : start + width])
    start, width = start + width, 2 * nodes
assert levels <= 20_021, "the tree is deeper than 2 * 10^4 + 20 levels"
sys.exit(42)
