"""Few huts, a small flask."""

import json
import random

rng = random.Random(14)
for _ in range(300):
    huts, flask = rng.randint(2, 6), rng.randint(1, 5)
    springs = rng.sample(range(1, huts + 1), rng.randint(0, 2))
    trails = [
        (*rng.sample(range(1, huts + 1), 2), rng.randint(1, 9), rng.randint(0, flask + 1))
        for _ in range(rng.randint(1, 2 * huts))
    ]
    lines = [f"{huts} {len(trails)} {flask}", " ".join(map(str, [len(springs), *springs]))]
    lines += [" ".join(map(str, trail)) for trail in trails]
    print(json.dumps({"input": "\n".join(lines) + "\n"}))
