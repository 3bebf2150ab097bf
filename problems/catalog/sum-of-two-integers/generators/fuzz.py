"""Pairs from the whole range."""

import json
import random

rng = random.Random(23_712)

for _ in range(300):
    print(json.dumps({"input": [rng.randint(-1_000, 1_000), rng.randint(-1_000, 1_000)]}))
