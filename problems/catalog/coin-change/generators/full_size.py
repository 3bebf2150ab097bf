"""Twelve coins and the largest amount: many small coins, near misses, and no solution at all."""

import json
import random

COINS, AMOUNT = 12, 10_000


def emit(name: str, coins: list[int]) -> None:
    print(json.dumps({"name": name, "input": [coins, AMOUNT]}, separators=(",", ":")))


rng = random.Random(30_001)

emit("twelve small coins, largest amount", list(range(1, COINS + 1)))
emit("twelve even coins but one, largest amount", [*(2 * coin for coin in rng.sample(range(40, 400), COINS - 1)), 777])
emit("twelve multiples of three, largest amount", [3 * coin for coin in rng.sample(range(1, 400), COINS)])
emit("twelve random coins, largest amount", rng.sample(range(200, 1_000), COINS))
