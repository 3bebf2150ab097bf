"""Small arrays with a k that makes the answer unique."""

import json
import random
from collections import Counter

rng = random.Random(23_472)

for _ in range(300):
    nums = [rng.randint(-4, 4) for _ in range(rng.randint(1, 14))]
    counts = sorted(Counter(nums).values(), reverse=True)
    unique = [k for k in range(1, len(counts) + 1) if k == len(counts) or counts[k - 1] > counts[k]]
    print(json.dumps({"input": [nums, rng.choice(unique)]}))
