"""The two largest boards: 92 and 352 answers."""

import json

for side in (8, 9):
    print(json.dumps({"name": f"{side} by {side}", "input": [side]}))
