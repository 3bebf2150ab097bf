"""The longest arrays: one run over everything, a long run inside, and a target that is missing."""

import json
import random

SIZE = 100_000


def emit(name: str, nums: list[int], target: int) -> None:
    print(json.dumps({"name": name, "input": [nums, target]}, separators=(",", ":")))


rng = random.Random(20_341)

emit("100,000 elements, all equal", [8] * SIZE, 8)
run = sorted([*(rng.randint(-900, 900) for _ in range(SIZE // 2)), *[901] * (SIZE // 4), *[902] * (SIZE // 4)])
emit("100,000 elements, a long run inside", run, 901)
evens = sorted(rng.randrange(-1_000_000, 1_000_000, 2) for _ in range(SIZE))
emit("100,000 elements, target is missing", evens, 77_777)
emit("100,000 elements, target is the last one", [*range(SIZE)], SIZE - 1)
