"""Small connected graphs."""

import json
import random

rng = random.Random(31_119)
for _ in range(300):
    nodes = rng.randint(1, 6)
    edges = {(rng.randrange(node), node) for node in range(1, nodes)}
    edges |= {(one, other) for other in range(nodes) for one in range(other) if rng.random() < 0.3}
    neighbors: list[list[int]] = [[] for _ in range(nodes)]
    for one, other in edges:
        neighbors[one].append(other + 1)
        neighbors[other].append(one + 1)
    for some in neighbors:
        rng.shuffle(some)
    print(json.dumps({"input": [neighbors]}))
