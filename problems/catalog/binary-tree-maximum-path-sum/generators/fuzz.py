"""Small trees of random shapes with small values."""

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


rng = random.Random(31_105)
for _ in range(400):
    nodes = rng.randint(1, 9)
    high = rng.choice((-1, 2, 5))
    values = [rng.randint(-6, high) for _ in range(nodes)]
    print(json.dumps({"input": [level_order(random_shape(rng, nodes), values)]}))
