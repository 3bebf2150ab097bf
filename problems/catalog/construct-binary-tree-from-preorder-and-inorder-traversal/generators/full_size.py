"""Trees with the largest number of nodes: complete, chains, and random shapes."""

import json
import random
from collections.abc import Callable

NODES = 3000
Children = list[list[int | None]]


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


def in_order(children: Children) -> list[int]:
    """The nodes from left to right."""
    order: list[int] = []
    above: list[int] = []
    node: int | None = 0
    while above or node is not None:
        while node is not None:
            above.append(node)
            node = children[node][0]
        order.append(above.pop())
        node = children[order[-1]][1]
    return order


def pre_order(children: Children) -> list[int]:
    order, waiting = [], [0]
    while waiting:
        order.append(waiting.pop())
        left, right = children[order[-1]]
        waiting += [child for child in (right, left) if child is not None]
    return order


rng = random.Random(31_011)
for name, children in (
    ("complete", complete(NODES)),
    ("all left children", chain(NODES, lambda node: 0)),
    ("all right children", chain(NODES, lambda node: 1)),
    ("chain of random turns", chain(NODES, lambda node: rng.randrange(2))),
    ("random shape", random_shape(rng, NODES)),
):
    values = rng.sample(range(-3000, 3001), NODES)
    lists = [[values[node] for node in order] for order in (pre_order(children), in_order(children))]
    print(json.dumps({"name": f"3000 nodes, {name}", "input": lists}, separators=(",", ":")))
