"""Small trees of few values; half of the smaller ones are cut out of the larger ones."""

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


def cut(children: Children, values: list[int], top: int) -> list[int | None]:
    """The subtree of a node, with that node as number 0."""
    order = [top]
    for node in order:
        order += [child for child in children[node] if child is not None]
    numbers = {node: number for number, node in enumerate(order)}
    below = [[None if child is None else numbers[child] for child in children[node]] for node in order]
    return level_order(below, [values[node] for node in order])


rng = random.Random(31_110)
for number in range(400):
    nodes = rng.randint(1, 8)
    children = random_shape(rng, nodes)
    values = [rng.randint(1, 2) for _ in range(nodes)]
    sub_root = cut(children, values, rng.randrange(nodes))
    if number % 2:
        values[rng.randrange(nodes)] = rng.randint(1, 2)
        sub_nodes = rng.randint(1, 4)
        sub_root = level_order(random_shape(rng, sub_nodes), [rng.randint(1, 2) for _ in range(sub_nodes)])
    print(json.dumps({"input": [level_order(children, values), sub_root]}))
