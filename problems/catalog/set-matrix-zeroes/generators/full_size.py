"""200 x 200: without a zero, all zeros, one zero, zeros on the diagonal; and long and narrow."""

import json
import random

SIZE = 200


def emit(name: str, matrix: list[list[int]]) -> None:
    print(json.dumps({"name": name, "input": [matrix]}, separators=(",", ":")))


rng = random.Random(30_025)
full = [[rng.randint(1, 9) for _ in range(SIZE)] for _ in range(SIZE)]
emit("200 x 200, no zero", full)
emit("200 x 200, all zeros", [[0] * SIZE for _ in range(SIZE)])
emit(
    "200 x 200, half of the diagonal",
    [[0 if i == j and i % 2 else full[i][j] for j in range(SIZE)] for i in range(SIZE)],
)
emit("200 x 200, a zero in the last place", [[*row[:-1], 0 if i == SIZE - 1 else 1] for i, row in enumerate(full)])
emit("200 x 1, a zero in the middle", [[0 if i == 100 else 5] for i in range(SIZE)])
emit("1 x 200, no zero", [full[0]])
