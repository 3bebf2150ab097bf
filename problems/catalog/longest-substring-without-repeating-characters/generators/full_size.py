"""Strings of the largest length: the whole alphabet in a circle, few letters, one letter, random, a late answer."""

import json
import random

LENGTH = 50_000
ALPHABET = "".join(map(chr, range(32, 127)))


def emit(name: str, s: str) -> None:
    print(json.dumps({"name": name, "input": [s]}, separators=(",", ":")))


rng = random.Random(30_001)
emit("50,000 characters, the alphabet in a circle", (ALPHABET * LENGTH)[:LENGTH])
emit("50,000 characters, random", "".join(rng.choices(ALPHABET, k=LENGTH)))
emit("50,000 characters, two letters", "ab" * (LENGTH // 2))
emit("50,000 characters, one letter", "q" * LENGTH)
emit("50,000 characters, the alphabet at the end", "x" * (LENGTH - len(ALPHABET)) + ALPHABET)
