"""Few short words of few letters."""

import json
import random
from itertools import product

rng = random.Random(11)
for _ in range(300):
    length = rng.randint(1, 3)
    known = ["".join(letters) for letters in product("abc"[: rng.randint(2, 3)], repeat=length)]
    begin, end = rng.sample(known, 2)
    print(json.dumps({"input": [begin, end, rng.sample(known, rng.randint(1, min(9, len(known))))]}))
