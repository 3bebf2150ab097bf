"""Trees with the largest number of nodes: random, complete, and a long stem that bears a complete tree."""

import json
import random

NODES = 100_000
STEM = 20_000
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


def stem_and_crown(rng: random.Random) -> Children:
    """A chain of random turns, then a complete tree."""
    children: Children = [[None, None] for _ in range(STEM)]
    for node in range(STEM):
        children[node][rng.randrange(2)] = node + 1
    crown = complete(NODES - STEM)
    return children + [[child if child is None else child + STEM for child in pair] for pair in crown]


def emit(name: str, children: Children, p: int, q: int) -> None:
    values = rng.sample(range(-NODES, NODES), NODES)
    line = {"name": name, "input": [level_order(children, values), values[p], values[q]]}
    print(json.dumps(line, separators=(",", ":")))


rng = random.Random(31_004)
emit("100,000 nodes, random shape", random_shape(rng, NODES), NODES - 1, NODES - 2)
emit("100,000 nodes, the last two of a complete tree", complete(NODES), NODES - 1, NODES - 2)
emit("a stem of 20,000 nodes, then a complete tree, both nodes at its end", stem_and_crown(rng), NODES - 1, NODES - 2)
