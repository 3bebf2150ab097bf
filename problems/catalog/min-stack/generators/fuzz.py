"""Short random sequences of calls, with few values."""

import json
import random

rng = random.Random(30_019)
for _ in range(300):
    methods, values, size = ["MinStack"], [[]], 0
    for _ in range(rng.randint(1, 20)):
        method = rng.choice(["push", "push", "pop", "top", "getMin"]) if size else "push"
        methods.append(method)
        values.append([rng.randint(-3, 3)] if method == "push" else [])
        size += {"push": 1, "pop": -1}.get(method, 0)
    print(json.dumps({"input": [methods, values]}))
