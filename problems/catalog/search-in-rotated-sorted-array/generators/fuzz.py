"""Small rotated arrays, with targets in them, between them and beyond."""

import json
import random

rng = random.Random(20_332)

for _ in range(300):
    size = rng.randint(1, 9)
    numbers = sorted(rng.sample(range(-12, 13), size))
    cut = rng.randrange(size)
    target = rng.choice(numbers) if rng.random() < 0.7 else rng.randint(-14, 14)
    print(json.dumps({"input": [numbers[cut:] + numbers[:cut], target]}))
