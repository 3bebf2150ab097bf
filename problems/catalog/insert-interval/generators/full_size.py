"""10,000 intervals: the new one meets all of them, none, one, half of them."""

import json
import random

COUNT = 10_000


def emit(name: str, intervals: list[list[int]], new_interval: list[int]) -> None:
    print(json.dumps({"name": name, "input": [intervals, new_interval]}, separators=(",", ":")))


rng = random.Random(30_020)
ends = sorted(rng.sample(range(1, 10**5), 2 * COUNT))
intervals = [ends[i : i + 2] for i in range(0, 2 * COUNT, 2)]
emit("10,000 intervals, all are met", intervals, [0, 10**5])
emit("10,000 intervals, the new one is the first", intervals, [0, 0])
emit("10,000 intervals, the new one is the last", [[4 * i, 4 * i + 2] for i in range(COUNT)], [10**5 - 1, 10**5])
emit("10,000 intervals, half are met", intervals, [40_000, 90_000])
