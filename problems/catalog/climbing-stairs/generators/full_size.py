"""The two largest staircases: the naive recursion makes billions of calls for them."""

import json

for steps in (44, 45):
    print(json.dumps({"name": f"{steps} steps", "input": [steps]}))
