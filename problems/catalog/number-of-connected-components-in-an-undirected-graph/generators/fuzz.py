"""Small graphs."""

import json
import random

rng = random.Random(9)
for _ in range(300):
    n = rng.randint(2, 8)
    pairs = [rng.sample((a, b), 2) for b in range(n) for a in range(b)]
    print(json.dumps({"input": [n, rng.sample(pairs, min(len(pairs), rng.randint(1, n)))]}))
