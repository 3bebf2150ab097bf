"""Strings of the largest length: nested as deep as possible, side by side, random, and each broken at one place."""

import json
import random

LENGTH = 10_000
PAIRS = ("()", "[]", "{}")
CLOSING = dict(PAIRS)


def emit(name: str, text: str) -> None:
    print(json.dumps({"name": name, "input": [text]}, separators=(",", ":")))


def well_formed(rng: random.Random, length: int) -> str:
    """A random well-formed string: opens or closes by a coin, as far as the length allows."""
    text, still_open = [], []
    while len(text) < length:
        must_close = len(still_open) == length - len(text)
        if still_open and (must_close or rng.random() < 0.5):
            text.append(still_open.pop())
        else:
            opening, closing = rng.choice(PAIRS)
            text.append(opening)
            still_open.append(closing)
    return "".join(text)


rng = random.Random(20_002)
openings = "".join(rng.choice("([{") for _ in range(LENGTH // 2))
closings = "".join(CLOSING[opening] for opening in reversed(openings))
mixed = well_formed(rng, LENGTH)

emit("5,000 levels deep", openings + closings)
emit("5,000 levels deep, the outermost pair differs", "(" + openings[1:] + closings[:-1] + "]")
emit("5,000 levels deep, the innermost pair differs", openings[:-1] + "(}" + closings[1:])
emit("5,000 pairs side by side", "".join(rng.choice(PAIRS) for _ in range(LENGTH // 2)))
emit("10,000 openings", "(" * LENGTH)
emit("10,000 random brackets, well formed", mixed)
emit("10,000 random brackets, one bracket missing", mixed[:-1])
emit("10,000 random brackets, last one opens", mixed[:-1] + "[")
