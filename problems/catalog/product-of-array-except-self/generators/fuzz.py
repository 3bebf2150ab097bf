"""Small arrays whose products fit in 32 bits, some with zeros."""

import json
import random

rng = random.Random(22_382)

for _ in range(250):
    size = rng.randint(2, 6)
    limit = rng.choice((1, 3, 30))
    nums = [rng.randint(-limit, limit) or rng.randint(0, 1) for _ in range(size)]
    print(json.dumps({"input": [nums]}))
