"""A few courses with random pairs."""

import json
import random

rng = random.Random(31_120)
for _ in range(400):
    courses = rng.randint(1, 6)
    pairs = [[a, b] for a in range(courses) for b in range(courses) if rng.random() < (0.02 if a == b else 0.25)]
    rng.shuffle(pairs)
    print(json.dumps({"input": [courses, pairs]}))
