"""The longest arrays, with the missing number at both ends and inside."""

import json
import random

SIZE = 10_000


def emit(name: str, missing: int, *, shuffled: bool = True) -> None:
    nums = [number for number in range(SIZE + 1) if number != missing]
    if shuffled:
        rng.shuffle(nums)
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(22_681)

emit("10,000 elements, zero is missing", 0)
emit("10,000 elements, the largest is missing", SIZE)
emit("10,000 elements, the largest but one is missing", SIZE - 1)
emit("10,000 elements, sorted, 6,789 is missing", 6_789, shuffled=False)
