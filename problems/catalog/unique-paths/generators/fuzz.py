"""Small grids of all shapes."""

import json

for m in range(1, 15):
    for n in range(1, 15):
        print(json.dumps({"input": [m, n]}))
