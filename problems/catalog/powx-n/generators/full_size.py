"""Exponents near both ends of 32 bits, with bases so near to one that the result is neither zero nor endless."""

import json
import random

LARGEST, SMALLEST = 2**31 - 1, -(2**31)

rng = random.Random(31_017)
for name, n in (("largest", LARGEST), ("largest, even", LARGEST - 1), ("smallest", SMALLEST), ("smallest, odd", SMALLEST + 1)):
    for sign in (1, -1):
        x = sign * (1 + rng.randint(-1000, 1000) / 2**38)
        print(json.dumps({"name": f"{name} n, x = {x}", "input": [x, n]}))
