"""Two thousand nodes: one long path, many small components, random graphs of different density, one edge."""

import json
import random

NODES, EDGES = 2_000, 5_000


def emit(name: str, edges: list[list[int]]) -> None:
    shuffled = [rng.sample(edge, 2) for edge in rng.sample(edges, len(edges))]
    print(json.dumps({"name": name, "input": [NODES, shuffled]}, separators=(",", ":")))


def random_edges(nodes: list[int], count: int) -> list[list[int]]:
    graph: dict[frozenset[int], None] = {}
    while len(graph) < count:
        graph[frozenset(rng.sample(nodes, 2))] = None
    return [sorted(edge) for edge in graph]


rng = random.Random(30_013)
names = rng.sample(range(NODES), NODES)

emit("2,000 nodes, a path", [[names[i - 1], names[i]] for i in range(1, NODES)])
emit("2,000 nodes, a hundred paths", [[names[i - 1], names[i]] for i in range(1, NODES) if i % 20])
emit("2,000 nodes, 5,000 random edges", random_edges(names, EDGES))
emit("2,000 nodes, 900 random edges", random_edges(names, 900))
emit("2,000 nodes, 5,000 edges among a hundred and one", random_edges(names[:101], EDGES))
emit("2,000 nodes, a single edge", [[0, NODES - 1]])
