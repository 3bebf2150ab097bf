"""The nodes and their neighbors."""

import json
import sys

graph = json.loads(input())
n = len(graph)
assert n <= 100, f"the graph has {n} nodes, and may have 100"
for node, neighbors in enumerate(graph, 1):
    assert len(set(neighbors)) == len(neighbors), f"node {node} is joined with a node twice"
    assert node not in neighbors, f"node {node} is joined with itself"
    for neighbor in neighbors:
        assert 1 <= neighbor <= n, f"node {node} has the neighbor {neighbor}, which is no node"
        assert node in graph[neighbor - 1], f"node {node} is joined with {neighbor}, but not {neighbor} with {node}"

reached = [1] if graph else []
for node in reached:
    reached += [neighbor for neighbor in graph[node - 1] if neighbor not in reached]
assert len(reached) == n, "the graph is not connected"
sys.exit(42)
