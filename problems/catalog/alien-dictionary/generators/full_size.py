"""A hundred words of a hundred letters: sorted by a secret alphabet, and with one word out of place."""

import json
import random
import string

WORDS, LETTERS = 100, 100


def emit(name: str, words: list[str]) -> None:
    print(json.dumps({"name": name, "input": [words]}, separators=(",", ":")))


rng = random.Random(30_011)
alphabet = rng.sample(string.ascii_lowercase, 26)


def place(word: str) -> list[int]:
    return [alphabet.index(letter) for letter in word]


def make_word(beginning: int) -> str:
    return "a" * beginning + "".join(rng.choices(alphabet, k=LETTERS - beginning))


words = sorted((make_word(0) for _ in range(WORDS)), key=place)
alike = sorted((make_word(rng.choice([97, 98, 99])) for _ in range(WORDS)), key=place)

emit("100 words of 100 letters", words)
emit("100 words of 100 letters that begin alike", alike)
emit("100 words of 100 letters, the first one comes last", [*words[1:], words[0]])
emit("100 words, each begins the next", ["z" * length for length in range(1, WORDS + 1)])
emit("100 words, only the last is out of place", [*("z" * length for length in range(2, WORDS + 1)), "z"])
