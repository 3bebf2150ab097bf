"""The largest arrays: one long sequence, the same with its beginning repeated, short sequences, and random numbers."""

import json
import random

LENGTH = 100_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": f"100,000 numbers, {name}", "input": [nums]}, separators=(",", ":")))


rng = random.Random(31_023)
emit("one sequence, shuffled", rng.sample(range(-50_000, 50_000), LENGTH))
emit("one sequence, falling", list(range(LENGTH, 0, -1)))
emit("the first number of a sequence, again and again", [*range(LENGTH // 2), *[0] * (LENGTH // 2)])
emit("random in a narrow range", [rng.randint(0, 150_000) for _ in range(LENGTH)])
emit("no two consecutive", [2 * n for n in rng.sample(range(LENGTH), LENGTH)])
