"""The grids with the most paths for their shapes, up to the largest answer that is allowed."""

import json
from math import comb

LARGEST, SIDE = 2 * 10**9, 100

for rows in (6, 7, 10, 14, 15):
    columns = max(n for n in range(1, SIDE + 1) if comb(rows + n - 2, rows - 1) <= LARGEST)
    print(json.dumps({"name": f"{rows} rows, {columns} columns", "input": [rows, columns]}))
    print(json.dumps({"name": f"{columns} rows, {rows} columns", "input": [columns, rows]}))
