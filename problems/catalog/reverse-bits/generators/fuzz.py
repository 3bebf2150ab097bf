"""Even numbers of every length."""

import json
import random

rng = random.Random(21_902)

for _ in range(300):
    print(json.dumps({"input": [rng.randrange(0, 2 ** rng.randint(1, 31), 2)]}))
