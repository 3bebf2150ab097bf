"""100 x 100, 99 x 100, and single rows and columns of 100 values."""

import json
import random

rng = random.Random(30_026)
for rows, columns in ((100, 100), (99, 100), (100, 99), (1, 100), (100, 1), (2, 100)):
    matrix = [[rng.randint(-100, 100) for _ in range(columns)] for _ in range(rows)]
    print(json.dumps({"name": f"{rows} x {columns}, random", "input": [matrix]}, separators=(",", ":")))
