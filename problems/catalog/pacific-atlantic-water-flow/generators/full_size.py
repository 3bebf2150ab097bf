"""The largest islands: level, random, a long winding valley, and a mountain."""

import json
import random

SIZE = 200
HIGHEST = 10**5


def emit(name: str, heights: list[list[int]]) -> None:
    print(json.dumps({"name": f"200 x 200, {name}", "input": [heights]}, separators=(",", ":")))


rng = random.Random(31_021)
emit("level", [[HIGHEST] * SIZE for _ in range(SIZE)])
emit("random", [[rng.randint(0, HIGHEST) for _ in range(SIZE)] for _ in range(SIZE)])
emit("few heights", [[rng.choice((1, 2)) for _ in range(SIZE)] for _ in range(SIZE)])

# Every other row is a wall with a gap, at its right and its left end in turn; the valley between them falls all the way.
valley = [[HIGHEST] * SIZE for _ in range(SIZE)]
step = SIZE * SIZE
for row in range(0, SIZE, 2):
    columns = range(SIZE) if row % 4 == 0 else range(SIZE - 1, -1, -1)
    for column in columns:
        valley[row][column] = step
        step -= 1
    if row + 1 < SIZE:
        valley[row + 1][columns[-1]] = step
        step -= 1
emit("a winding valley", valley)
emit("a mountain", [[SIZE - abs(r - SIZE // 2) - abs(c - SIZE // 2) + SIZE for c in range(SIZE)] for r in range(SIZE)])
