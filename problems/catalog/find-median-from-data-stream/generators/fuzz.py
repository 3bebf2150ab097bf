"""A few calls with small numbers."""

import json
import random

rng = random.Random(31_115)
for _ in range(300):
    methods, arguments = ["MedianFinder", "addNum"], [[], [rng.randint(-4, 4)]]
    for _ in range(rng.randint(1, 10)):
        adds = rng.random() < 0.6
        methods.append("addNum" if adds else "findMedian")
        arguments.append([rng.randint(-4, 4)] if adds else [])
    print(json.dumps({"input": [methods, arguments]}))
