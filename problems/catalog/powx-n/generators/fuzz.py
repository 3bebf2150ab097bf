"""Small bases and exponents."""

import json
import random

rng = random.Random(31_117)
count = 0
while count < 300:
    x = rng.choice((rng.randint(-3, 3), rng.randint(-30, 30) / 10, rng.choice((-1, 1)) * (1 + rng.randint(-9, 9) / 100)))
    n = rng.randint(-12, 12)
    if (x or n > 0) and (x == 0 or abs(float(x) ** n) <= 10**4):
        print(json.dumps({"input": [float(x), n]}))
        count += 1
