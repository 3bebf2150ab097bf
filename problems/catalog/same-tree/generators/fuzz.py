"""Pairs of small trees: the same ones, such with another value, and such of another shape."""

import json
import random

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


rng = random.Random(31_108)
for number in range(400):
    nodes = rng.randint(1, 6)
    children = random_shape(rng, nodes)
    values = [rng.randint(-1, 1) for _ in range(nodes)]
    tree = level_order(children, values)
    other = values[:]
    if number % 3 == 1:
        other[rng.randrange(nodes)] = rng.randint(-1, 1)
    elif number % 3 == 2:
        children = random_shape(rng, nodes)
    print(json.dumps({"input": [tree, level_order(children, other)]}))
