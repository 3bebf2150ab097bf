"""Numbers around large squares, and large numbers at random."""

import json
import random

LARGEST = 2**31 - 1

rng = random.Random(31_018)
for _ in range(8):
    root = rng.randint(30_000, 46_340)
    for x in (root * root - 1, root * root, root * root + 1):
        print(json.dumps({"name": f"x = {x}", "input": [x]}))
for _ in range(8):
    x = rng.randint(10**9, LARGEST)
    print(json.dumps({"name": f"x = {x}", "input": [x]}))
