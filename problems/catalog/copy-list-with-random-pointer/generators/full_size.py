"""1,000 nodes: random pointers anywhere, all to the last node, to the first, to the node itself, and turned round."""

import json
import random

LENGTH = 1_000

rng = random.Random(30_016)
values = [rng.randint(-(10**4), 10**4) for _ in range(LENGTH)]
pointers = {
    "anywhere": [rng.choice([None, rng.randrange(LENGTH), rng.randrange(LENGTH)]) for _ in range(LENGTH)],
    "to the last": [LENGTH - 1] * LENGTH,
    "to the first": [0] * LENGTH,
    "to the node itself": list(range(LENGTH)),
    "turned round": list(range(LENGTH - 1, -1, -1)),
    "nowhere": [None] * LENGTH,
}
for name, targets in pointers.items():
    head = [[value, target] for value, target in zip(values, targets, strict=True)]
    print(json.dumps({"name": f"1,000 nodes, random {name}", "input": [head]}, separators=(",", ":")))
