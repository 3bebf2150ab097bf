"""Search trees with the largest number of nodes: random, complete, and a long stem that bears a complete tree."""

import json
import random

NODES = 100_000
STEM = 19_980
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


def search_tree(children: Children, values: list[int]) -> list[int | None]:
    """The tree of that shape in which the values, which rise, stand from left to right."""
    placed = dict(zip(in_order(children), values, strict=True))
    return level_order(children, [placed[node] for node in range(len(children))])


def stem_and_crown(rng: random.Random) -> Children:
    """A chain of random turns, then a complete tree."""
    children: Children = [[None, None] for _ in range(STEM)]
    for node in range(STEM):
        children[node][rng.randrange(2)] = node + 1
    crown = complete(NODES - STEM)
    return children + [[child if child is None else child + STEM for child in pair] for pair in crown]


def emit(name: str, children: Children, p: int, q: int) -> None:
    values = sorted(rng.sample(range(-NODES, NODES), NODES))
    placed = dict(zip(in_order(children), values, strict=True))
    line = {"name": name, "input": [search_tree(children, values), placed[p], placed[q]]}
    print(json.dumps(line, separators=(",", ":")))


rng = random.Random(31_012)
emit("100,000 nodes, random shape", random_shape(rng, NODES), NODES - 1, NODES - 2)
emit("100,000 nodes, the last two of a complete tree", complete(NODES), NODES - 1, NODES - 2)
emit("a stem of 19,980 nodes, then a complete tree, both nodes at its end", stem_and_crown(rng), NODES - 1, NODES - 2)
