"""The most calls: many words of equal length, and questions with dots that mostly fail at the last letter."""

import json
import random

CALLS = 10_000


def emit(name: str, calls: list[tuple[str, str]]) -> None:
    methods = ["WordDictionary", *(method for method, _ in calls)]
    print(json.dumps({"name": name, "input": [methods, [[], *([word] for _, word in calls)]]}, separators=(",", ":")))


def random_word(rng: random.Random, length: int, letters: str) -> str:
    return "".join(rng.choices(letters, k=length))


def with_dots(rng: random.Random, word: str, dots: int) -> str:
    places = rng.sample(range(len(word)), dots)
    return "".join("." if place in places else letter for place, letter in enumerate(word))


rng = random.Random(31_013)

stem = random_word(rng, 15, "ab")
words = [stem + random_word(rng, 10, "ab") for _ in range(CALLS // 2)]
calls = [("addWord", word) for word in words]
for _ in range(CALLS // 2):
    word = rng.choice(words)
    if rng.random() < 0.7:
        word = word[:-1] + "c"
    calls.append(("search", with_dots(rng, word, rng.randrange(3))))
emit("10,000 calls, 5000 words of 25 letters", calls)

words = [random_word(rng, 6, "abcdefghijklmnopqrstuvwxyz") for _ in range(CALLS // 2)]
calls = [("addWord", word) for word in words]
for _ in range(CALLS // 2):
    word = rng.choice(words)
    if rng.random() < 0.5:
        word = word[:3] + random_word(rng, 3, "abcdefghijklmnopqrstuvwxyz")
    calls.append(("search", with_dots(rng, word, rng.randrange(3))))
emit("10,000 calls, 5000 words of 6 letters", calls)

calls = []
for _ in range(CALLS):
    word = random_word(rng, rng.randint(1, 4), "abcdef")
    if rng.random() < 0.4:
        calls.append(("addWord", word))
    else:
        calls.append(("search", with_dots(rng, word, rng.randint(0, min(2, len(word))))))
emit("10,000 calls, short words, in any order", calls)
