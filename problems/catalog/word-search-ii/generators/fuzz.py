"""Small boards of few letters, and a few words."""

import json
import random

rng = random.Random(31_114)
for _ in range(300):
    rows, columns = rng.randint(1, 3), rng.randint(1, 3)
    letters = rng.choice(("ab", "abc"))
    board = [rng.choices(letters, k=columns) for _ in range(rows)]
    words = {"".join(rng.choices(letters, k=rng.randint(1, 5))) for _ in range(rng.randint(1, 6))}
    print(json.dumps({"input": [board, sorted(words)]}))
