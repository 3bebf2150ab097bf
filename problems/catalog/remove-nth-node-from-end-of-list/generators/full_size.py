"""20,000 nodes, of which the first, the last, one in the middle and the second go."""

import json
import random

LENGTH = 20_000

rng = random.Random(30_014)
for name, n in (("last", 1), ("first", LENGTH), ("middle", LENGTH // 2), ("second", LENGTH - 1)):
    head = [rng.randint(0, 100) for _ in range(LENGTH)]
    print(json.dumps({"name": f"20,000 nodes, the {name} goes", "input": [head, n]}, separators=(",", ":")))
