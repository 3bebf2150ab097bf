"""The largest maps: all land, a chessboard, random ones, and one long winding island."""

import json
import random
from collections.abc import Callable

SIZE = 300


def emit(name: str, is_land: Callable[[int, int], bool]) -> None:
    grid = [["1" if is_land(row, column) else "0" for column in range(SIZE)] for row in range(SIZE)]
    print(json.dumps({"name": f"300 x 300, {name}", "input": [grid]}, separators=(",", ":")))


def winding(row: int, column: int) -> bool:
    return row % 2 == 0 or column == (SIZE - 1 if row % 4 == 1 else 0)


rng = random.Random(31_022)
emit("all land", lambda row, column: True)
emit("chessboard", lambda row, column: (row + column) % 2 == 0)
emit("random, half land", lambda row, column: rng.random() < 0.5)
emit("random, mostly land", lambda row, column: rng.random() < 0.65)
emit("one winding island", winding)
