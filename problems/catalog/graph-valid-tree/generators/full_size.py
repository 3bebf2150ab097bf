"""Two thousand nodes: deep trees, wide trees, one edge moved or added, and as many edges as allowed."""

import json
import random

NODES, EDGES = 2_000, 5_000


def emit(name: str, n: int, edges: list[list[int]]) -> None:
    shuffled = rng.sample(edges, len(edges))
    print(json.dumps({"name": name, "input": [n, shuffled]}, separators=(",", ":")))


rng = random.Random(30_012)
names = rng.sample(range(NODES), NODES)
path = [[names[i - 1], names[i]] for i in range(1, NODES)]
tree = [rng.sample([names[i], names[rng.randrange(i)]], 2) for i in range(1, NODES)]
star = [[NODES - 1, node] for node in range(NODES - 1)]
graph: dict[frozenset[int], None] = {}
while len(graph) < EDGES:
    graph[frozenset(rng.sample(range(NODES), 2))] = None

emit("2,000 nodes, a path", NODES, path)
emit("2,000 nodes, a random tree", NODES, tree)
emit("2,000 nodes, a star", NODES, star)
emit("2,000 nodes, a path with its ends joined", NODES, [*path, [names[0], names[-1]]])
emit("2,000 nodes, a path whose half is a circle", NODES, [*path[1:], [names[1], names[-1]]])
emit("2,000 nodes, two paths", NODES, path[:900] + path[901:])
emit("2,000 nodes, 5,000 random edges", NODES, [sorted(edge) for edge in graph])
