"""Two lists of the largest length: interleaved, one after the other, all equal, and random over the whole range."""

import json
import random

LENGTH = 20_000
LIMIT = 2 * 10**9


def emit(name: str, list1: list[int], list2: list[int]) -> None:
    print(json.dumps({"name": name, "input": [list1, list2]}, separators=(",", ":")))


def random_list(rng: random.Random, limit: int) -> list[int]:
    return sorted(rng.randint(-limit, limit) for _ in range(LENGTH))


rng = random.Random(20_003)

emit("2 x 20,000 nodes, random", random_list(rng, LIMIT), random_list(rng, LIMIT))
emit("2 x 20,000 nodes, values alternate", list(range(0, 2 * LENGTH, 2)), list(range(1, 2 * LENGTH, 2)))
emit("2 x 20,000 nodes, the second list comes first", list(range(LENGTH)), list(range(-LENGTH, 0)))
emit("2 x 20,000 nodes, few values", random_list(rng, 3), random_list(rng, 3))
emit("20,000 nodes and none", random_list(rng, LIMIT), [])
