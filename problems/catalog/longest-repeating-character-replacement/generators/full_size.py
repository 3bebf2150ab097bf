"""Strings of the largest length: random with few and many replacements, one letter, two in turn, and blocks."""

import json
import random
import string

LENGTH = 100_000


def emit(name: str, s: str, k: int) -> None:
    print(json.dumps({"name": name, "input": [s, k]}, separators=(",", ":")))


rng = random.Random(30_011)
emit("100,000 random letters, many replacements", "".join(rng.choices(string.ascii_uppercase, k=LENGTH)), LENGTH // 2)
emit("100,000 random letters of two, few replacements", "".join(rng.choices("XY", k=LENGTH)), 40)
emit("100,000 letters, two in turn", "AB" * (LENGTH // 2), LENGTH // 4)
emit("100,000 equal letters, no replacement", "Q" * LENGTH, 0)
emit("100,000 letters in blocks", "".join(letter * 5 for letter in rng.choices("ABCD", k=LENGTH // 5)), 1_000)
emit("100,000 letters, all may be replaced", "".join(rng.choices(string.ascii_uppercase, k=LENGTH)), LENGTH)
