"""Trees with the largest number of nodes: chains, complete and random ones, with all kinds of values."""

import json
import random
from collections.abc import Callable

NODES = 30_000
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


def emit(name: str, children: Children, value_of: Callable[[int], int]) -> None:
    values = [value_of(node) for node in range(NODES)]
    print(json.dumps({"name": f"30,000 nodes, {name}", "input": [level_order(children, values)]}, separators=(",", ":")))


def anything(node: int) -> int:
    return rng.randint(-1000, 1000)


rng = random.Random(31_005)
emit("complete, random values", complete(NODES), anything)
emit("random shape, random values", random_shape(rng, NODES), anything)
emit("random shape, mostly small losses", random_shape(rng, NODES), lambda node: rng.choice((-3, -2, -1, 7)))
emit("chain to the left, random values", chain(NODES, lambda node: 0), anything)
emit("chain of random turns, all of the largest value", chain(NODES, lambda node: rng.randrange(2)), lambda node: 1000)
emit("complete, all of the smallest value", complete(NODES), lambda node: -1000)
