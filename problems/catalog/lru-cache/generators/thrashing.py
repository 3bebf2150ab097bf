"""The most calls at the largest capacity: keys come round in order, so that nearly every put drops another one."""

import json
import random

CAPACITY = 3_000
CALLS = 200_000
KEYS = 10_001

rng = random.Random(20_005)
methods = ["LRUCache"]
arguments = [[CAPACITY]]
for call in range(CALLS):
    if rng.random() < 0.1:
        methods.append("get")
        arguments.append([rng.randrange(KEYS)])
    else:
        methods.append("put")
        arguments.append([call % KEYS, rng.randrange(1_000)])
print(json.dumps({"name": "200,000 calls, keys in a circle", "input": [methods, arguments]}, separators=(",", ":")))
