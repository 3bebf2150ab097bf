"""100,000 intervals: short ones at random, and a chain that stays whole."""

import json
import random

COUNT = 100_000
LIMIT = 50_000


def emit(name: str, intervals: list[list[int]]) -> None:
    print(json.dumps({"name": name, "input": [intervals]}, separators=(",", ":")))


rng = random.Random(30_022)
chain = [[start, start + 1] for start in range(-LIMIT, LIMIT)]
rng.shuffle(chain)
emit("100,000 intervals in a chain, all stay", chain)
starts = [rng.randrange(-LIMIT, LIMIT - 20) for _ in range(COUNT)]
emit("100,000 short intervals", [[start, start + rng.randint(1, 20)] for start in starts])
