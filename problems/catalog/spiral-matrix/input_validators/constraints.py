"""The size of the matrix, and its values."""

import json
import sys

matrix = json.loads(input())
assert 1 <= len(matrix) <= 100, f"there are {len(matrix)} rows, and must be from 1 to 100"
assert 1 <= len(matrix[0]) <= 100, f"a row has {len(matrix[0])} values, and must have from 1 to 100"
assert all(len(row) == len(matrix[0]) for row in matrix), "all rows must have the same length"
assert all(-100 <= value <= 100 for row in matrix for value in row), "a value is not from -100 to 100"
sys.exit(42)
