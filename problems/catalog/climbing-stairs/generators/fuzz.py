"""All staircases that a slow solution can climb."""

import json

for steps in range(1, 31):
    print(json.dumps({"input": [steps]}))
