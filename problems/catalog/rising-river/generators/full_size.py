"""A hundred thousand days and questions: random levels, one long rise, and long rises of different length."""

import json
import random

DAYS = QUESTIONS = 100_000
HIGHEST = 9_999


def emit(name: str, levels: list[int], questions: list[tuple[int, int]]) -> None:
    lines = [f"{len(levels)} {len(questions)}", " ".join(map(str, levels)), *(f"{a} {b}" for a, b in questions)]
    print(json.dumps({"name": name, "input": "\n".join(lines) + "\n"}))


def wide() -> tuple[int, int]:
    return rng.randint(1, DAYS // 10), rng.randint(DAYS - DAYS // 10, DAYS)


rng = random.Random(30_022)

emit("100,000 random days, wide questions", [rng.randint(0, 99) for _ in range(DAYS)], [wide() for _ in range(QUESTIONS)])

waves: list[int] = []
while len(waves) < DAYS:
    waves += range(0, rng.choice([5, 50, 500, 5_000]) + 1)
pairs = [(rng.randint(1, DAYS), rng.randint(1, DAYS)) for _ in range(QUESTIONS // 2)]
emit("100,000 days of long rises", waves[:DAYS], [(min(pair), max(pair)) for pair in pairs])
emit("100,000 equal days, one question", [HIGHEST] * DAYS, [(1, DAYS)])
