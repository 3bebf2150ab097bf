"""The largest target, with as many candidates and combinations as allowed."""

import json
import random

TARGET, MOST = 40, 150


def count(candidates: list[int]) -> int:
    ways = [1] + [0] * TARGET
    for candidate in candidates:
        for total in range(candidate, TARGET + 1):
            ways[total] += ways[total - candidate]
    return ways[TARGET]


def emit(name: str, candidates: list[int]) -> None:
    print(json.dumps({"name": name, "input": [candidates, TARGET]}, separators=(",", ":")))


rng = random.Random(30_007)

emit("30 candidates, sum of 40", rng.sample(range(11, 41), 30))
emit("small candidates, nearly 150 combinations", [2, 3, 4, 9, 16])
emit("small candidates, a long way for most", [2, 3, 5, 11, 38])

best: list[int] = []
for _ in range(300):
    candidates = rng.sample(range(3, 41), rng.randint(5, 12))
    if count(best) < count(candidates) < MOST:
        best = candidates
emit(f"{len(best)} random candidates, many combinations", best)
