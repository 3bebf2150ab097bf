"""30,000 calls: minima asked on a high stack, falling values that all go again, and random calls."""

import json
import random

CALLS = 30_000


def emit(name: str, calls: list[tuple[str, list[int]]]) -> None:
    methods = ["MinStack", *(method for method, _ in calls)]
    values = [[], *(arguments for _, arguments in calls)]
    print(json.dumps({"name": name, "input": [methods, values]}, separators=(",", ":")))


rng = random.Random(30_018)
half = [("push", [rng.randint(-(2**31), 2**31 - 1)]) for _ in range(CALLS // 2)]
emit("30,000 calls, the minimum of a high stack", half + [("getMin", []) for _ in range(CALLS // 2)])

third = CALLS // 3
down = [("push", [-value]) for value in range(third)]
emit("30,000 calls, falling values", down + [("getMin", []), ("pop", [])] * (third - 1) + [("getMin", [])])

calls: list[tuple[str, list[int]]] = []
size = 0
while len(calls) < CALLS:
    method = rng.choice(["push", "push", "pop", "top", "getMin"]) if size else "push"
    calls.append((method, [rng.randint(-5, 5)] if method == "push" else []))
    size += {"push": 1, "pop": -1}.get(method, 0)
emit("30,000 random calls, few values", calls)
