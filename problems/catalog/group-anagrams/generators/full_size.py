"""10,000 words: long ones, all different; short ones in many groups; shuffled copies of a few."""

import json
import random
import string

COUNT = 10_000
LONGEST = 100


def emit(name: str, words: list[str]) -> None:
    print(json.dumps({"name": name, "input": [words]}, separators=(",", ":")))


def random_word(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choices(letters, k=length))


rng = random.Random(30_005)
emit("10,000 words of 100 letters", [random_word(rng, string.ascii_lowercase, LONGEST) for _ in range(COUNT)])
emit("10,000 words of up to 4 letters", [random_word(rng, "abcdefgh", rng.randint(0, 4)) for _ in range(COUNT)])
emit("10,000 words of 9 letters", [random_word(rng, string.ascii_lowercase, 9) for _ in range(COUNT)])
patterns = [random_word(rng, string.ascii_lowercase, 12) for _ in range(7)]
emit("10,000 words in 7 groups", ["".join(rng.sample(rng.choice(patterns), 12)) for _ in range(COUNT)])
