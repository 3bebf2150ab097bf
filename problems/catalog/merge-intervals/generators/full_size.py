"""10,000 intervals: points that stay apart, nested ones, a chain, short ones at random."""

import json
import random

COUNT = 10_000
LIMIT = 10**4


def emit(name: str, intervals: list[list[int]]) -> None:
    print(json.dumps({"name": name, "input": [intervals]}, separators=(",", ":")))


rng = random.Random(30_021)
points = [[number, number] for number in rng.sample(range(LIMIT + 1), COUNT)]
emit("10,000 points, none are merged", points)
emit("10,000 intervals inside each other", [[i // 2, LIMIT - i // 2] for i in range(COUNT)])
chain = [[i, i + 1] for i in range(COUNT)]
rng.shuffle(chain)
emit("10,000 intervals in a chain", chain)
starts = [rng.randrange(LIMIT) for _ in range(COUNT)]
emit("10,000 short intervals", [[start // 8 * 8, start // 8 * 8 + rng.randint(0, 7)] for start in starts])
