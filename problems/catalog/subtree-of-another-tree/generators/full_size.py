"""Trees with the largest number of nodes, in which a search sees a difference late, again and again."""

import json
import random
from collections.abc import Callable

NODES, BELOW = 2000, 1000
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


def emit(name: str, root: list[int | None], sub_root: list[int | None]) -> None:
    print(json.dumps({"name": name, "input": [root, sub_root]}, separators=(",", ":")))


rng = random.Random(31_010)
for side, words in ((0, "left"), (1, "right")):
    long, short = chain(NODES, lambda node: side), chain(BELOW, lambda node: side)
    emit(f"chains to the {words} of one value", level_order(long, [1] * NODES), level_order(short, [1] * BELOW))
    other = [1] * (BELOW - 1) + [2]
    emit(f"chains to the {words}, the last value differs", level_order(long, [1] * NODES), level_order(short, other))

turns = chain(BELOW, lambda node: rng.randrange(2))
values = [rng.randint(-10_000, 10_000) for _ in range(NODES)]
long = chain(NODES - BELOW, lambda node: node % 2)
long[-1][0] = NODES - BELOW
long += [[None if child is None else child + NODES - BELOW for child in pair] for pair in turns]
emit("a chain of 1000 nodes below another one", level_order(long, values), level_order(turns, values[NODES - BELOW :]))

below = random_shape(rng, BELOW)
values = [rng.randint(0, 1) for _ in range(NODES)]
joined: Children = [[1, BELOW + 1]]
for shape, first in ((below, 1), (complete(NODES - BELOW - 1), BELOW + 1)):
    joined += [[None if child is None else child + first for child in pair] for pair in shape]
sub_values = values[1 : BELOW + 1]
emit("random shape of 1000 nodes, on the left", level_order(joined, values), level_order(below, sub_values))
sub_values[-1] = 1 - sub_values[-1]
emit("random shape of 1000 nodes, last value differs", level_order(joined, values), level_order(below, sub_values))
emit("complete trees of zeros", level_order(complete(NODES), [0] * NODES), level_order(complete(BELOW), [0] * BELOW))
