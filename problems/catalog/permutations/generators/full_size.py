"""Six numbers: 720 permutations."""

import json
import random

SIZE = 6


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(30_016)

emit("6 rising numbers", list(range(1, SIZE + 1)))
emit("6 falling numbers", list(range(10, 10 - SIZE, -1)))
emit("6 random numbers", rng.sample(range(-10, 11), SIZE))
emit("6 numbers, the largest and the smallest first", [10, -10, *rng.sample(range(-9, 10), SIZE - 2)])
