"""Small arrays whose products fit in 32 bits."""

import json
import random

rng = random.Random(21_522)

for _ in range(300):
    limit = rng.choice((1, 2, 4, 10))
    print(json.dumps({"input": [[rng.randint(-limit, limit) for _ in range(rng.randint(1, 9))]]}))
