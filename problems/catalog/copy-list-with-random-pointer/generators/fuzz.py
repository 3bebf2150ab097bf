"""Lists of up to eight nodes with few values."""

import json
import random

rng = random.Random(30_017)
for _ in range(300):
    length = rng.randint(0, 8)
    targets = [None, *range(length)]
    print(json.dumps({"input": [[[rng.randint(-2, 2), rng.choice(targets)] for _ in range(length)]]}))
