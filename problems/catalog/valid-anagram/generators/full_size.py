"""Words of the largest length: shuffled, sorted against each other, one letter exchanged, and all letters equal."""

import json
import random
import string

LENGTH = 50_000


def emit(name: str, s: str, t: str) -> None:
    print(json.dumps({"name": name, "input": [s, t]}, separators=(",", ":")))


rng = random.Random(30_004)
letters = rng.choices(string.ascii_lowercase, k=LENGTH)
s = "".join(letters)
rng.shuffle(letters)
t = "".join(letters)
ascending = "".join(sorted(s))
emit("50,000 letters, shuffled", s, t)
emit("50,000 letters, ascending and descending", ascending[::-1], ascending)
emit("50,000 letters, one is exchanged", s, t[:-1] + ("a" if t[-1] != "a" else "b"))
emit("50,000 letters, half of each of two", "ab" * (LENGTH // 2), "b" * (LENGTH // 2) + "a" * (LENGTH // 2))
emit("50,000 equal letters and one less", "a" * LENGTH, "a" * (LENGTH - 1))
