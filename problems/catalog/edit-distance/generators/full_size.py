"""Words of the largest length: random, with some changes, without a common letter, and against nothing."""

import json
import random
import string

LENGTH = 500


def emit(name: str, word1: str, word2: str) -> None:
    print(json.dumps({"name": name, "input": [word1, word2]}))


def change(rng: random.Random, word: str) -> str:
    letters = list(word)
    for _ in range(LENGTH // 5):
        at = rng.randrange(len(letters))
        letters[at : at + rng.randint(0, 1)] = rng.choice(["", rng.choice(string.ascii_lowercase)])
    return "".join(letters)[:LENGTH]


rng = random.Random(30_008)
word = "".join(rng.choices(string.ascii_lowercase, k=LENGTH))

emit("500 letters, a hundred changes", word, change(rng, word))
emit("500 random letters of two", *("".join(rng.choices("ab", k=LENGTH)) for _ in range(2)))
emit("500 letters without a common one", "a" * LENGTH, "b" * LENGTH)
emit("500 letters, reversed", word, word[::-1])
emit("500 letters to nothing", word, "")
emit("500 letters from nothing", "", word)
