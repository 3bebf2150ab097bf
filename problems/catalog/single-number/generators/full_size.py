"""The longest arrays: 29,999 elements, as their number is odd."""

import json
import random

PAIRS = 14_999
LIMIT = 30_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(21_361)

single, *others = rng.sample(range(-LIMIT, LIMIT + 1), PAIRS + 1)
mixed = [single, *others, *others]
rng.shuffle(mixed)
emit("14,999 pairs, random order", mixed)
emit("14,999 pairs, single last, halves repeat", [*others, *others, single])
emit("14,999 pairs, sorted, single last", [*(number // 2 for number in range(2 * PAIRS)), LIMIT])
