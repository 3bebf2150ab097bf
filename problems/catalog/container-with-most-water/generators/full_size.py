"""The longest lines: random, the largest area of all, and the best pair deep inside."""

import json
import random

WALLS = 100_000
HIGHEST = 10_000


def emit(name: str, height: list[int]) -> None:
    print(json.dumps({"name": name, "input": [height]}, separators=(",", ":")))


rng = random.Random(20_111)

emit("100,000 walls, random", [rng.randint(0, HIGHEST) for _ in range(WALLS)])
emit("100,000 walls, all highest", [HIGHEST] * WALLS)
tent = [min(i, WALLS - 1 - i) // 5 for i in range(WALLS)]
emit("100,000 walls, rising and falling", tent)
emit("100,000 low walls, two high ones inside", [HIGHEST if i in (30_007, 62_011) else i % 3 for i in range(WALLS)])
