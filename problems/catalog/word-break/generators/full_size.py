"""The longest text, and as many words as allowed."""

import json
import random
import string

LETTERS, WORDS, LONGEST = 300, 1_000, 20


def emit(name: str, text: str, words: list[str]) -> None:
    print(json.dumps({"name": name, "input": [text, words]}, separators=(",", ":")))


def make_words(rng: random.Random, letters: str, *, shortest: int) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < WORDS:
        words["".join(rng.choices(letters, k=rng.randint(shortest, LONGEST)))] = None
    return list(words)


rng = random.Random(30_006)
of_a = ["a" * length for length in range(1, LONGEST + 1)]
of_two = make_words(rng, "ab", shortest=4)
of_all = make_words(rng, string.ascii_lowercase, shortest=2)

text = ""
while len(text) < LETTERS - LONGEST:
    text += rng.choice(of_two)

emit("300 letters, all a but the last", "a" * (LETTERS - 1) + "b", of_a)
emit("300 letters, all a but one near the end", "a" * (LETTERS - 3) + "baa", [*of_a, "abb"])
emit("300 letters a", "a" * LETTERS, of_a)
emit("1,000 words of two letters, a text of such", text, of_two)
emit("1,000 words of two letters, a letter more", text + "c", of_two)
emit("1,000 words, a text of the first 20", "".join(of_all[:20]), of_all)
