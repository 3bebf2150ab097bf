"""Strings of the largest length: equal letters, nearly so, two letters in turn, random, and one long palindrome."""

import json
import random

LENGTH = 1_000


def emit(name: str, s: str) -> None:
    print(json.dumps({"name": name, "input": [s]}, separators=(",", ":")))


rng = random.Random(30_007)
half = "".join(rng.choices("abc", k=LENGTH // 2))
emit("1,000 equal letters", "a" * LENGTH)
emit("1,000 letters, one differs in the middle", "a" * (LENGTH // 2) + "b" + "a" * (LENGTH // 2 - 1))
emit("1,000 letters, two in turn", "ab" * (LENGTH // 2))
emit("1,000 letters, a palindrome", half + half[::-1])
emit("1,000 letters, the ends differ", "x" + half[1:] + half[1:][::-1] + "y")
emit("1,000 random letters of two", "".join(rng.choices("ab", k=LENGTH)))
emit("1,000 letters, one in three differs", ("aab" * LENGTH)[:LENGTH])
