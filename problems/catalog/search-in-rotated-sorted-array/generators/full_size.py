"""The longest arrays: targets at the ends, on both sides of the drop, and missing ones."""

import json
import random

SIZE = 5_000
LIMIT = 10_000


def emit(name: str, nums: list[int], target: int) -> None:
    print(json.dumps({"name": name, "input": [nums, target]}, separators=(",", ":")))


rng = random.Random(20_331)
numbers = sorted(rng.sample(range(-LIMIT, LIMIT, 2), SIZE))
cut = 3_111
rotated = numbers[cut:] + numbers[:cut]

emit("5,000 elements, target is last", rotated, rotated[-1])
emit("5,000 elements, target is just before the drop", rotated, numbers[-1])
emit("5,000 elements, target is missing", rotated, rotated[SIZE // 3] + 1)
emit("5,000 elements, rotated by one, target is second", [*numbers[-1:], *numbers[:-1]], numbers[0])
