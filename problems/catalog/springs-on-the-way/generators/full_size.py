"""As many huts and trails as allowed: at random, as a chain of choices, and a goal that can't be reached."""

import json
import random

HUTS, TRAILS, FLASK = 400, 1_500, 30
Trail = tuple[int, int, int, int]


def emit(name: str, springs: list[int], trails: list[Trail]) -> None:
    lines = [f"{HUTS} {len(trails)} {FLASK}", " ".join(map(str, [len(springs), *springs]))]
    lines += [" ".join(map(str, trail)) for trail in rng.sample(trails, len(trails))]
    print(json.dumps({"name": name, "input": "\n".join(lines) + "\n"}))


def random_trail(thirsty: int) -> Trail:
    first, second = rng.sample(range(1, HUTS + 1), 2)
    return first, second, rng.randint(1, 10**9), rng.randint(thirsty, FLASK)


rng = random.Random(30_021)

chain = [(hut, hut + 1, *cost) for hut in range(1, HUTS) for cost in ((10**9, 1), (10**9 - 40, 2), (10**9 - 90, 3))]
near = [(hut, min(HUTS, hut + rng.randint(1, 3)), rng.randint(1, 10**9), rng.randint(1, 9)) for hut in range(1, HUTS)]

emit("400 huts, 1,500 random trails", rng.sample(range(1, HUTS + 1), 30), [random_trail(0) for _ in range(TRAILS)])
emit("400 huts, three trails to the next", list(range(18, HUTS, 18)), chain)
emit("400 huts side by side, few springs", list(range(7, HUTS, 9)), near + [random_trail(20) for _ in range(200)])
dry = [trail for trail in (random_trail(0) for _ in range(TRAILS)) if HUTS not in trail[:2]]
emit("400 huts, none leads to the last", list(range(1, HUTS, 5)), dry)
