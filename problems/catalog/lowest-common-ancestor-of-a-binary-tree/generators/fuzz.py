"""Small trees of random shapes, and any two of their nodes."""

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


rng = random.Random(31_104)
for _ in range(300):
    nodes = rng.randint(2, 9)
    values = rng.sample(range(-9, 10), nodes)
    p, q = rng.sample(values, 2)
    print(json.dumps({"input": [level_order(random_shape(rng, nodes), values), p, q]}))
