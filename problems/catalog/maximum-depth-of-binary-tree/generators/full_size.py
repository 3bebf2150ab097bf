"""Trees with the largest number of nodes: complete, chains, and random shapes."""

import json
import random
from collections.abc import Callable

NODES = 10_000
Children = list[list[int | None]]


def level_order(children: Children, values: list[int]) -> list[int | None]:
    """The tree of node 0 as the list that the statement describes."""
    order: list[int | None] = [0]
    written: list[int | None] = []
    for node in order:
        written.append(None if node is None else values[node])
        if node is not None:
            order.extend(children[node])
    while written and written[-1] is None:
        written.pop()
    return written


def chain(nodes: int, side_of: Callable[[int], int]) -> Children:
    """Each node has one child, on the side that `side_of` tells: 0 left, 1 right."""
    children: Children = [[None, None] for _ in range(nodes)]
    for node in range(nodes - 1):
        children[node][side_of(node)] = node + 1
    return children


def random_shape(rng: random.Random, nodes: int) -> Children:
    """Each new node takes a random free place."""
    children: Children = [[None, None] for _ in range(nodes)]
    free = [(0, 0), (0, 1)]
    for node in range(1, nodes):
        place = rng.randrange(len(free))
        free[place], free[-1] = free[-1], free[place]
        parent, side = free.pop()
        children[parent][side] = node
        free += [(node, 0), (node, 1)]
    return children


def complete(nodes: int) -> Children:
    below = [[2 * node + 1, 2 * node + 2] for node in range(nodes)]
    return [[child if child < nodes else None for child in pair] for pair in below]


rng = random.Random(31_001)
SHAPES = {
    "10,000 nodes, complete": complete(NODES),
    "10,000 nodes, all left children": chain(NODES, lambda node: 0),
    "10,000 nodes, all right children": chain(NODES, lambda node: 1),
    "10,000 nodes, zigzag": chain(NODES, lambda node: node % 2),
    "10,000 nodes, random shape": random_shape(rng, NODES),
}
for name, children in SHAPES.items():
    values = [rng.randint(-100, 100) for _ in range(NODES)]
    print(json.dumps({"name": name, "input": [level_order(children, values)]}, separators=(",", ":")))
