"""Numbers of every length."""

import json
import random

rng = random.Random(21_912)

for _ in range(300):
    print(json.dumps({"input": [rng.randint(1, 2 ** rng.randint(1, 31) - 1)]}))
