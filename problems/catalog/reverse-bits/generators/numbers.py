"""Every single bit, and random numbers of every length."""

import json
import random

rng = random.Random(21_901)
numbers: dict[int, str] = {}

for place in range(4, 30):
    if place not in (15, 16):
        numbers[2**place] = f"bit {place} alone"
for length in range(6, 32):
    numbers[rng.randrange(2 ** (length - 1) + 2, 2**length - 4, 2)] = f"random, {length} digits"

for number, name in numbers.items():
    print(json.dumps({"name": name, "input": [number]}))
