"""The most calls, for words that share much of their beginnings; and words of the largest length."""

import json
import random

CALLS = 30_000
LONGEST = 2000


def emit(name: str, calls: list[tuple[str, str]]) -> None:
    methods = ["Trie", *(method for method, _ in calls)]
    print(json.dumps({"name": name, "input": [methods, [[], *([word] for _, word in calls)]]}, separators=(",", ":")))


def random_word(rng: random.Random, length: int, letters: str) -> str:
    return "".join(rng.choices(letters, k=length))


def vary(rng: random.Random, word: str) -> str:
    """The word, a beginning of it, or one that goes on or differs at its end."""
    match rng.randrange(4):
        case 0:
            return word
        case 1:
            return word[: rng.randint(1, len(word))]
        case 2:
            return word + rng.choice("abc")
    return word[:-1] + rng.choice("abc")


rng = random.Random(31_006)

stems = [random_word(rng, 20, "ab") for _ in range(20)]
words = [rng.choice(stems) + random_word(rng, 8, "abc") for _ in range(CALLS // 2)]
calls = [("insert", word) for word in words]
calls += [(rng.choice(("search", "startsWith")), vary(rng, rng.choice(words))) for _ in range(CALLS // 2)]
emit("30,000 calls, words with 20 stems", calls)

calls = []
for _ in range(CALLS):
    length = min(rng.randint(1, 6), rng.randint(1, 6))
    calls.append((rng.choice(("insert", "search", "startsWith")), random_word(rng, length, "abcdefgh")))
emit("30,000 calls, short words, in any order", calls)

calls = []
word = random_word(rng, LONGEST, "ab")
for _ in range(150):
    calls.append(("insert", word[: rng.randint(LONGEST // 2, LONGEST)]))
    length = rng.randint(LONGEST // 2, LONGEST)
    calls.append((rng.choice(("search", "startsWith")), word[:length]))
    calls.append((rng.choice(("search", "startsWith")), word[: length - 1] + "z"))
calls += [("insert", word), ("search", word), ("startsWith", word), ("search", word[:-1])]
emit("words of up to 2000 letters, beginnings of one", calls)
