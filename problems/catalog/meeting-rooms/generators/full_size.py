"""10,000 meetings without a pause, with pauses, with one clash at the end, and with many."""

import json
import random
from itertools import pairwise

COUNT = 10_000
LAST = 10**6


def emit(name: str, intervals: list[list[int]]) -> None:
    print(json.dumps({"name": name, "input": [intervals]}, separators=(",", ":")))


rng = random.Random(30_023)
times = sorted(rng.sample(range(LAST + 1), COUNT + 1))
meetings = [[start, end] for start, end in pairwise(times)]
rng.shuffle(meetings)
emit("10,000 meetings without a pause", meetings)
emit("10,000 meetings without a pause, one moment too long", [[s, e + (s == times[-3])] for s, e in meetings])
emit("10,000 meetings in order", [[100 * i, 100 * i + 99] for i in range(COUNT)])
emit(
    "10,000 meetings turned round, the last one clashes",
    [[100 * i, 100 * i + 99 + 2 * (i < 1)] for i in range(COUNT)][::-1],
)
