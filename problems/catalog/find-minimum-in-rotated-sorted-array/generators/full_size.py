"""The longest arrays, with the smallest element in every kind of place."""

import json
import random

SIZE = 5_000
LIMIT = 5_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(21_531)
numbers = sorted(rng.sample(range(-LIMIT, LIMIT + 1), SIZE))

for where, place in (("first", 0), ("second", 1), ("just behind the middle", SIZE // 2 + 1), ("last", SIZE - 1)):
    cut = (SIZE - place) % SIZE
    emit(f"5,000 elements, smallest is {where}", numbers[cut:] + numbers[:cut])
