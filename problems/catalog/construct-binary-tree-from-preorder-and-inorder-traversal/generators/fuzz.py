"""Small trees of random shapes."""

import json
import random

Children = list[list[int | None]]


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


rng = random.Random(31_111)
for _ in range(300):
    nodes = rng.randint(1, 8)
    children = random_shape(rng, nodes)
    values = rng.sample(range(-9, 10), nodes)
    lists = [[values[node] for node in order] for order in (pre_order(children), in_order(children))]
    print(json.dumps({"input": lists}))
