"""The most calls at the largest capacity: mostly gets, a few keys are asked for far more often than the others."""

import json
import random

CAPACITY = 3_000
CALLS = 200_000
KEYS = 10_001

rng = random.Random(20_006)
methods = ["LRUCache"]
arguments = [[CAPACITY]]
for _ in range(CALLS):
    key = int(KEYS * rng.random() ** 2)
    if rng.random() < 0.6:
        methods.append("get")
        arguments.append([key])
    else:
        methods.append("put")
        arguments.append([key, rng.randrange(100_001)])
print(json.dumps({"name": "200,000 calls, favourite keys", "input": [methods, arguments]}, separators=(",", ":")))
