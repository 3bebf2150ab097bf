"""Forty thousand lines: all things different and asked for in the end, all the same, and a busy office."""

import json
import random
import string

LINES = 40_000


def emit(name: str, lines: list[str]) -> None:
    print(json.dumps({"name": name, "input": "\n".join(lines) + "\n"}))


rng = random.Random(30_020)
names = ["".join(rng.choices(string.ascii_lowercase, k=7)) for _ in range(LINES // 2)]
some = names[:3_000]

emit("40,000 lines, all found, then asked for in the same order", [
    *(f"found {name}" for name in names),
    *(f"ASKED {name}" for name in reversed(names)),
])
emit("40,000 lines, one thing", [f"{rng.choice(['found', 'Asked'])} pen" for _ in range(LINES)])
emit("40,000 lines, a busy office", [f"{rng.choice(['found', 'asked'])}  {rng.choice(some).title()}" for _ in range(LINES)])
