"""The longest records: where every pair has to be looked at, and where the best trade spans all days."""

import json
import random

DAYS = 100_000
HIGHEST = 10_000


def emit(name: str, prices: list[int]) -> None:
    print(json.dumps({"name": name, "input": [prices]}, separators=(",", ":")))


rng = random.Random(21_121)

emit("100,000 days, random", [rng.randint(1, HIGHEST - 1) for _ in range(DAYS)])
emit("100,000 days, never rising", [HIGHEST - day // 10 for day in range(DAYS)])
emit("100,000 days, rising", [day // 10 for day in range(DAYS)])
emit("100,000 days, lowest first and highest last", [0, *(rng.randint(4_000, 6_000) for _ in range(DAYS - 2)), HIGHEST])
