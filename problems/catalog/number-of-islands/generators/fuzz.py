"""Small maps."""

import json
import random

rng = random.Random(31_122)
for _ in range(400):
    rows, columns, share = rng.randint(1, 5), rng.randint(1, 5), rng.choice((0.3, 0.5, 0.7))
    print(json.dumps({"input": [[["1" if rng.random() < share else "0" for _ in range(columns)] for _ in range(rows)]]}))
