"""Small islands with few heights."""

import json
import random

rng = random.Random(31_121)
for _ in range(400):
    rows, columns, highest = rng.randint(1, 5), rng.randint(1, 5), rng.randint(1, 6)
    print(json.dumps({"input": [[[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)]]}))
