"""Short words of few letters, most of them sorted by some alphabet."""

import json
import random

rng = random.Random(7)
for number in range(300):
    alphabet = rng.sample("abcdef", rng.randint(1, 5))
    words = ["".join(rng.choices(alphabet, k=rng.randint(1, 3))) for _ in range(rng.randint(1, 7))]
    if number % 4:
        words.sort(key=lambda word: [alphabet.index(letter) for letter in word])
    print(json.dumps({"input": [words]}))
