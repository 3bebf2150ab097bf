"""Small graphs, many of them with n - 1 edges."""

import json
import random

rng = random.Random(8)
for _ in range(300):
    n = rng.randint(1, 7)
    pairs = [rng.sample((a, b), 2) for b in range(n) for a in range(b)]
    count = min(len(pairs), rng.choice([n - 1, n - 1, n - 1, n - 2, n, n + 1]))
    print(json.dumps({"input": [n, rng.sample(pairs, max(0, count))]}))
