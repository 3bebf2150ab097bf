"""The powers of two with their neighbours, and random numbers of every length."""

import json
import random

rng = random.Random(21_911)
numbers: dict[int, str] = {}

for exponent in range(5, 30):
    if exponent in (8, 10, 16, 24):
        continue
    numbers[2**exponent] = f"2^{exponent}"
    numbers[2**exponent - 1] = f"2^{exponent} - 1"
for length in range(8, 32):
    numbers[rng.randrange(2 ** (length - 1) + 2, 2**length - 1)] = f"random, {length} digits"

for number, name in numbers.items():
    print(json.dumps({"name": name, "input": [number]}))
