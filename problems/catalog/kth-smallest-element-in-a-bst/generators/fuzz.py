"""Small search trees of random shapes, and any k."""

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


def search_tree(children: Children, values: list[int]) -> list[int | None]:
    """The tree of that shape in which the values, which rise, stand from left to right."""
    placed = dict(zip(in_order(children), values, strict=True))
    return level_order(children, [placed[node] for node in range(len(children))])


rng = random.Random(31_107)
for _ in range(300):
    nodes = rng.randint(1, 9)
    values = sorted(rng.sample(range(15), nodes))
    print(json.dumps({"input": [search_tree(random_shape(rng, nodes), values), rng.randint(1, nodes)]}))
