"""Every board that a slow solution can fill."""

import json

for side in range(1, 9):
    print(json.dumps({"input": [side]}))
