"""Five thousand words: a dense graph, one long chain, and an end that can't be reached."""

import json
import random
import string

WORDS, LETTERS = 5_000, 10


def emit(name: str, begin: str, end: str, words: list[str]) -> None:
    print(json.dumps({"name": name, "input": [begin, end, words]}, separators=(",", ":")))


def words_of(alphabet: str, length: int) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < WORDS:
        words["".join(rng.choices(alphabet, k=length))] = None
    return list(words)


rng = random.Random(30_017)

dense = words_of("abcd", 7)
far = max(dense, key=lambda word: sum(a != b for a, b in zip(word, dense[0], strict=True)))
emit("5,000 words of four letters", dense[0], far, dense)
emit("5,000 words of four letters, an end far away", dense[0], "zzzzzzz", [*dense[1:], "zzzzzzz"])

# Each word differs from the one before in one place, which moves on; two words of the chain are never neighbours else.
chain = ["a" * LETTERS]
while len(chain) < 2_400:
    step = len(chain) - 1
    place, letter = step % LETTERS, string.ascii_lowercase[(step // LETTERS + 1) % 26]
    word = chain[-1][:place] + letter + chain[-1][place + 1 :]
    if word in chain:
        break
    chain.append(word)
others = [word for word in words_of(string.ascii_lowercase, LETTERS) if word not in chain][: WORDS - len(chain) + 1]
emit(f"a chain of {len(chain)} words among random ones", chain[0], chain[-1], rng.sample([*chain[1:], *others], WORDS))
