"""Texts of the largest length: random, nothing in common, one letter only, and one text with some letters changed."""

import json
import random
import string

LENGTH = 1_000


def emit(name: str, text1: str, text2: str) -> None:
    print(json.dumps({"name": name, "input": [text1, text2]}))


rng = random.Random(30_005)
random_text = "".join(rng.choices(string.ascii_lowercase, k=LENGTH))
changed = "".join(rng.choice(string.ascii_lowercase) if rng.random() < 0.3 else letter for letter in random_text)

emit("1,000 random letters of two", *("".join(rng.choices("ab", k=LENGTH)) for _ in range(2)))
emit("1,000 letters, some changed", random_text, changed)
emit("1,000 letters, nothing in common", "a" * LENGTH, "b" * LENGTH)
emit("1,000 equal letters", "z" * LENGTH, "z" * LENGTH)
emit("1,000 letters against one", "ab" * (LENGTH // 2), "b")
emit("one letter against 1,000", "b", "ab" * (LENGTH // 2))
