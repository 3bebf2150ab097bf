"""The longest landscapes: one huge basin, random ones, combs, and a slope."""

import json
import random

COLUMNS = 20_000
HIGHEST = 100_000


def emit(name: str, height: list[int]) -> None:
    print(json.dumps({"name": name, "input": [height]}, separators=(",", ":")))


rng = random.Random(20_421)

emit("20,000 columns, a basin of nearly 2^31 units", [HIGHEST, *[0] * (COLUMNS - 2), HIGHEST])
emit("20,000 columns, random", [rng.randint(0, HIGHEST) for _ in range(COLUMNS)])
emit("20,000 columns, a valley", [abs(2 * i - COLUMNS) for i in range(COLUMNS)])
emit("20,000 columns, rising comb", [i // 2 * 3 if i % 2 else 0 for i in range(COLUMNS)])
