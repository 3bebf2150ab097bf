"""The most versions, or nearly so, and a random first bad one."""

import json
import random

LARGEST = 2**31 - 1

rng = random.Random(31_016)
for n in (LARGEST, LARGEST - 1, rng.randint(2**30, LARGEST), rng.randint(2**30, LARGEST)):
    for bad in (rng.randint(1, n), rng.randint(n // 2, n)):
        print(json.dumps({"name": f"{n} versions, {bad} is bad", "input": [n, bad], "expected": bad}))
