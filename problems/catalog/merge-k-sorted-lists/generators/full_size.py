"""10,000 nodes in all: in lists of one node, in long lists, in many empty ones, and in lists of all lengths."""

import json
import random

NODES = 10_000
LONGEST = 500


def emit(name: str, lists: list[list[int]]) -> None:
    print(json.dumps({"name": name, "input": [lists]}, separators=(",", ":")))


rng = random.Random(30_010)


def random_list(length: int, limit: int = 10**4) -> list[int]:
    return sorted(rng.randint(-limit, limit) for _ in range(length))


emit("10,000 lists of one node, descending", [[5000 - index] for index in range(NODES)])
emit("20 lists of 500 nodes", [random_list(LONGEST) for _ in range(NODES // LONGEST)])
emit("1,000 lists of 10 nodes, few values", [random_list(10, 3) for _ in range(1000)])
emit("10,000 lists, nearly all empty", [random_list(LONGEST) if index % 600 == 599 else [] for index in range(NODES)])
emit("20 lists, one after the other", [list(range(first, first + LONGEST)) for first in range(0, NODES, LONGEST)])
