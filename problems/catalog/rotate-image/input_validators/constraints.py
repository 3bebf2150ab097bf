"""A square with small values."""

import json
import sys

matrix = json.loads(input())
assert 1 <= len(matrix) <= 300, f"n is {len(matrix)}, and must be from 1 to 300"
assert all(len(row) == len(matrix) for row in matrix), "matrix must be a square"
assert all(-1000 <= value <= 1000 for row in matrix for value in row), "a value is not from -1000 to 1000"
sys.exit(42)
