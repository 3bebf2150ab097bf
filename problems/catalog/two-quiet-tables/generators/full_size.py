"""Ten thousand guests who quarrel with three others each: in groups of four, around a ring, and at random."""

import json
import random

GUESTS = 10_000


def emit(name: str, pairs: list[tuple[int, int]]) -> None:
    shuffled = [rng.sample(pair, 2) for pair in rng.sample(pairs, len(pairs))]
    lines = [f"{GUESTS} {len(pairs)}", *(f"{first} {second}" for first, second in shuffled)]
    print(json.dumps({"name": name, "input": "\n".join(lines) + "\n"}))


def random_quarrels() -> list[tuple[int, int]]:
    """Three ends for each guest, paired at random."""
    ends = 3 * list(range(1, GUESTS + 1))
    rng.shuffle(ends)
    return list({(min(pair), max(pair)) for pair in zip(ends[::2], ends[1::2], strict=True) if pair[0] != pair[1]})


rng = random.Random(30_018)

groups = [(4 * g + a, 4 * g + b) for g in range(GUESTS // 4) for b in range(2, 5) for a in range(1, b)]
ring = [(i, i % GUESTS + 1) for i in range(1, GUESTS + 1)]
across = [(i, i + GUESTS // 2) for i in range(1, GUESTS // 2 + 1)]

emit("10,000 guests in groups of four", groups)
emit("10,000 guests around a ring, with the one opposite", ring + across)
emit("10,000 guests, random quarrels", random_quarrels())
