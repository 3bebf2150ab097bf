"""The widest histograms: all equal, rising, falling, a peak and random."""

import json
import random

BARS = 100_000
HIGHEST = 10_000


def emit(name: str, heights: list[int]) -> None:
    print(json.dumps({"name": name, "input": [heights]}, separators=(",", ":")))


rng = random.Random(20_841)

emit("100,000 bars, all highest", [HIGHEST] * BARS)
emit("100,000 bars, rising", [i // 10 for i in range(BARS)])
emit("100,000 bars, falling", [HIGHEST - i // 10 for i in range(BARS)])
emit("100,000 bars, random and high", [rng.randint(HIGHEST // 2, HIGHEST) for _ in range(BARS)])
emit("100,000 bars, random", [rng.randint(0, HIGHEST) for _ in range(BARS)])
