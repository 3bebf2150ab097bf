"""10,000 meetings: all at once, one after the other, at random, and more and more at a time."""

import json
import random

COUNT = 10_000
LAST = 10**6


def emit(name: str, intervals: list[list[int]]) -> None:
    print(json.dumps({"name": name, "input": [intervals]}, separators=(",", ":")))


rng = random.Random(30_024)
emit("10,000 meetings, all at once", [[i, LAST - i] for i in range(COUNT)])
emit("10,000 meetings, one after the other", [[100 * i, 100 * i + 100] for i in range(COUNT)][::-1])
starts = [rng.randrange(LAST - 5_000) for _ in range(COUNT)]
emit("10,000 random meetings", [[start, start + rng.randint(1, 5_000)] for start in starts])
starts = [rng.randrange(900) * 1_000 for _ in range(COUNT)]
emit("10,000 meetings at full hours", [[start, start + 1_000 * rng.randint(1, 50)] for start in starts])
