"""The size of the matrix, and its values."""

import json
import sys

matrix = json.loads(input())
assert 1 <= len(matrix) <= 200, f"there are {len(matrix)} rows, and must be from 1 to 200"
assert 1 <= len(matrix[0]) <= 200, f"a row has {len(matrix[0])} values, and must have from 1 to 200"
assert all(len(row) == len(matrix[0]) for row in matrix), "all rows must have the same length"
assert all(-(2**31) <= value < 2**31 for row in matrix for value in row), "a value does not fit into 32 bits"
sys.exit(42)
