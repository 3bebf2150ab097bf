"""Small boards of two letters."""

import json
import random

rng = random.Random(10)
for _ in range(300):
    rows, columns = rng.randint(1, 3), rng.randint(1, 3)
    board = [rng.choices("ab", k=columns) for _ in range(rows)]
    print(json.dumps({"input": [board, "".join(rng.choices("ab", k=rng.randint(1, 6)))]}))
