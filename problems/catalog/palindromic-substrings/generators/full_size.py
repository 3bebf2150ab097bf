"""Strings of the largest length: equal letters, two in turn, random ones, one long palindrome."""

import json
import random

LENGTH = 1_000


def emit(name: str, s: str) -> None:
    print(json.dumps({"name": name, "input": [s]}, separators=(",", ":")))


rng = random.Random(30_012)
half = "".join(rng.choices("abc", k=LENGTH // 2))
emit("1,000 equal letters", "a" * LENGTH)
emit("1,000 letters, two in turn", "ab" * (LENGTH // 2))
emit("1,000 letters, one in the middle differs", "a" * 499 + "b" + "a" * 500)
emit("1,000 letters, a palindrome", half + half[::-1])
emit("1,000 random letters of two", "".join(rng.choices("yz", k=LENGTH)))
emit("1,000 random letters", "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=LENGTH)))
