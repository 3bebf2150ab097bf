"""Small strings of few letters, such that no two windows are the shortest."""

import json
import random


def is_allowed(s: str, t: str) -> bool:
    lengths = [
        next((end - start for end in range(start, len(s) + 1) if covers(s[start:end], t)), len(s) + 1)
        for start in range(len(s))
    ]
    shortest = min(lengths)
    return shortest > len(s) or lengths.count(shortest) == 1


def covers(window: str, t: str) -> bool:
    return all(window.count(letter) >= t.count(letter) for letter in t)


rng = random.Random(30_003)
count = 0
while count < 300:
    letters = rng.choice(["ab", "abc", "aAb", "abcdef"])
    s = "".join(rng.choices(letters, k=rng.randint(1, 14)))
    t = "".join(rng.choices(letters, k=rng.randint(1, 5)))
    if is_allowed(s, t):
        count += 1
        print(json.dumps({"input": [s, t]}))
