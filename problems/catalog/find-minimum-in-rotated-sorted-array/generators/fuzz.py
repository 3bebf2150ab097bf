"""Small sorted arrays, rotated."""

import json
import random

rng = random.Random(21_532)

for _ in range(200):
    size = rng.randint(1, 9)
    numbers = sorted(rng.sample(range(-12, 13), size))
    cut = rng.randrange(size)
    print(json.dumps({"input": [numbers[cut:] + numbers[:cut]]}))
