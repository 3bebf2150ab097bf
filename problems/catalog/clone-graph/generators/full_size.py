"""Graphs with the largest number of nodes: all joined, a circle, a path, a star, and random ones."""

import json
import random

NODES = 100


def emit(name: str, edges: set[tuple[int, int]], rng: random.Random) -> None:
    neighbors: list[list[int]] = [[] for _ in range(NODES)]
    for one, other in edges:
        neighbors[one].append(other + 1)
        neighbors[other].append(one + 1)
    for some in neighbors:
        rng.shuffle(some)
    line = {"name": f"100 nodes, {name}", "input": [neighbors], "expected": neighbors}
    print(json.dumps(line, separators=(",", ":")))


rng = random.Random(31_019)
path = {(node, node + 1) for node in range(NODES - 1)}
tree = {(rng.randrange(node), node) for node in range(1, NODES)}
emit("each joined with each", {(one, other) for other in range(NODES) for one in range(other)}, rng)
emit("a path", path, rng)
emit("a circle", path | {(0, NODES - 1)}, rng)
emit("a star", {(0, node) for node in range(1, NODES)}, rng)
emit("a random tree", tree, rng)
emit("300 edges at random", tree | {(one, one + rng.randint(1, NODES - 1 - one)) for one in rng.choices(range(NODES - 1), k=240)}, rng)
