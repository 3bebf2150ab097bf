"""A few pairs and one more, in random order."""

import json
import random

rng = random.Random(21_362)

for _ in range(300):
    single, *others = rng.sample(range(-9, 10), rng.randint(1, 6))
    nums = [single, *others, *others]
    rng.shuffle(nums)
    print(json.dumps({"input": [nums]}))
