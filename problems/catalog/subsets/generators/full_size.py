"""Ten numbers: 1,024 subsets."""

import json
import random

SIZE = 10


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(30_015)

emit("10 smallest numbers", list(range(-10, -10 + SIZE)))
emit("10 random numbers", rng.sample(range(-10, 11), SIZE))
emit("10 largest numbers, falling", list(range(10, 10 - SIZE, -1)))
