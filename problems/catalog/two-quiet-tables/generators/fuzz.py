"""Few guests, many quarrels."""

import json
import random

rng = random.Random(12)
for _ in range(300):
    guests = rng.randint(1, 8)
    degree = [0] * (guests + 1)
    pairs = []
    for pair in rng.sample([(a, b) for b in range(1, guests + 1) for a in range(1, b)], guests * (guests - 1) // 2):
        if max(degree[guest] for guest in pair) < 3 and rng.random() < 0.9:
            pairs.append(rng.sample(pair, 2))
            for guest in pair:
                degree[guest] += 1
    lines = [f"{guests} {len(pairs)}", *(f"{first} {second}" for first, second in pairs)]
    print(json.dumps({"input": "\n".join(lines) + "\n"}))
