"""Texts of the largest length: palindromes with and without what does not count, and one that fails in the middle."""

import json
import random
import string

LENGTH = 200_000


def emit(name: str, s: str) -> None:
    print(json.dumps({"name": name, "input": [s]}, separators=(",", ":")))


rng = random.Random(30_006)
half = "".join(rng.choices(string.ascii_letters + string.digits, k=LENGTH // 2))
emit("200,000 letters and digits, a palindrome", half + half[::-1].swapcase())
emit("200,000 letters and digits, the middle differs", half[:-1] + "x" + "y" + half[:-1][::-1])
emit("200,000 characters, none counts", " .,:;-" * (LENGTH // 6) + "!!")
emit("200,000 characters, what counts is at the ends", "a" + "," * (LENGTH - 2) + "A")
