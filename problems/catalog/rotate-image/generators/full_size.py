"""Matrices of the largest size, and of the size below it, whose middle is a single pixel."""

import json
import random

SIZE = 300

rng = random.Random(20_007)
for name, size, limit in (("300 x 300, random", SIZE, 1000), ("299 x 299, random", SIZE - 1, 9)):
    matrix = [[rng.randint(-limit, limit) for _ in range(size)] for _ in range(size)]
    print(json.dumps({"name": name, "input": [matrix]}, separators=(",", ":")))
