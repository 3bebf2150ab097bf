"""The nodes and the edges."""

import json
import sys

n, edges = json.loads(input()), json.loads(input())
assert 1 <= n <= 2000, f"n is {n}, and must be from 1 to 2000"
assert len(edges) <= 5000, f"edges has {len(edges)} edges, and must have at most 5000"
for edge in edges:
    assert len(edge) == 2, f"the edge {edge} must have two ends"
    assert all(0 <= end < n for end in edge), f"the edge {edge} has an end that is not from 0 to n - 1"
    assert edge[0] != edge[1], f"the edge {edge} joins a node with itself"
assert len({frozenset(edge) for edge in edges}) == len(edges), "an edge comes twice"
sys.exit(42)
