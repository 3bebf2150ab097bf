"""Small arrays in random order."""

import json
import random

rng = random.Random(22_682)

for _ in range(200):
    size = rng.randint(1, 12)
    print(json.dumps({"input": [rng.sample(range(size + 1), size)]}))
