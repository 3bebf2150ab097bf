"""The most calls: numbers in random, rising and falling order, and many equal ones."""

import json
import random
from collections.abc import Callable

CALLS = 50_000
LIMIT = 10**5


def emit(name: str, number: Callable[[int], int], *, asks_every: int) -> None:
    methods, arguments = ["MedianFinder"], [[]]
    for call in range(CALLS):
        if call % asks_every == asks_every - 1:
            methods.append("findMedian")
            arguments.append([])
        else:
            methods.append("addNum")
            arguments.append([number(call)])
    print(json.dumps({"name": f"50,000 calls, {name}", "input": [methods, arguments]}, separators=(",", ":")))


rng = random.Random(31_015)
emit("random numbers", lambda call: rng.randint(-LIMIT, LIMIT), asks_every=2)
emit("rising numbers", lambda call: call - LIMIT, asks_every=3)
emit("falling numbers", lambda call: LIMIT - 2 * call, asks_every=3)
emit("few different numbers", lambda call: rng.randint(-2, 2), asks_every=2)
