"""All small tables."""

import json

for n in range(140):
    print(json.dumps({"input": [n]}))
