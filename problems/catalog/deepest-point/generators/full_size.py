"""A million buoys: the deepest at the ends, beside them, in the middle, and at random."""

import json
import random

BUOYS = 10**6
rng = random.Random(30_019)
places = [1, 2, BUOYS // 2, BUOYS // 2 + 1, BUOYS - 1, BUOYS, *(rng.randint(1, BUOYS) for _ in range(4))]
for place in places:
    before, behind = rng.randint(1, 900), rng.randint(1, 900)
    case = {"name": f"a million buoys, the deepest is {place}", "input": f"{BUOYS} {place} {before} {behind}\n"}
    print(json.dumps({**case, "expected": f"{place}\n"}))
