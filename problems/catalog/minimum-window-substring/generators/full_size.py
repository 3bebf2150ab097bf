"""Strings of the largest length: a window around everything, one near the end, many letters, none, and equal ones."""

import json
import random
import string

LENGTH = 100_000


def emit(name: str, s: str, t: str) -> None:
    print(json.dumps({"name": name, "input": [s, t]}, separators=(",", ":")))


rng = random.Random(30_002)
emit("100,000 letters, the ends are needed", "a" + "x" * (LENGTH - 2) + "b", "ab")
emit("100,000 letters, the answer at the end", ("a" + "z" * 9) * (LENGTH // 10 - 1) + "zzabczzzzz", "cba")
halves = "a" * (LENGTH // 2) + "b" * (LENGTH // 2)
emit("100,000 letters, half of each letter is needed", halves, "ab" * (LENGTH // 4))
emit("100,000 letters, no window", "".join(rng.choices(string.ascii_lowercase, k=LENGTH)), "aZ")
both = "".join(rng.choices(string.ascii_letters, k=LENGTH))
emit("100,000 letters, all are needed", both, "".join(sorted(both)))
emit("100,000 letters, one more is needed than there is", both[:-1] + "q", both[:-1] + "Q")
