"""Arrays of the largest size, most with the only pair at the very end: every shortcut has to walk there."""

import json
import random

SIZE = 10_000
LIMIT = 10**9


def emit(name: str, nums: list[int], target: int) -> None:
    print(json.dumps({"name": name, "input": [nums, target]}, separators=(",", ":")))


rng = random.Random(20_001)

# Even and never zero, so that an odd target needs the one or two odd elements that each case adds.
evens = [4 * value + 2 for value in rng.sample(range(-LIMIT // 8, LIMIT // 8), SIZE - 1)]

emit("10,000 random values, pair at the end", [*evens, 7], evens[-1] + 7)
emit("10,000 rising values, pair at the end", list(range(1, SIZE + 1)), 2 * SIZE - 1)
emit("10,000 elements, all equal but two", [5] * (SIZE - 2) + [1, 8], 9)
emit("10,000 elements, first and last", [LIMIT, *sorted(evens[2:]), LIMIT - 1, -1], LIMIT - 1)
