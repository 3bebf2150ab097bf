"""The size of the map and its cells."""

import json
import sys

grid = json.loads(input())
assert 1 <= len(grid) <= 300, f"grid has {len(grid)} rows, and must have from 1 to 300"
assert 1 <= len(grid[0]) <= 300, f"grid has {len(grid[0])} columns, and must have from 1 to 300"
assert all(len(row) == len(grid[0]) for row in grid), "the rows of grid differ in length"
assert all(cell in ("0", "1") for row in grid for cell in row), "a cell is neither 0 nor 1"
sys.exit(42)
