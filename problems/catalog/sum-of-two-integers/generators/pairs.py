"""Pairs of numbers whose carries run far, and random ones over the whole range."""

import json
import random

LIMIT = 1_000
edges = [sign * (2**exponent + offset) for exponent in range(3, 10) for offset in (-1, 1) for sign in (-1, 1)]


def emit(name: str, a: int, b: int) -> None:
    print(json.dumps({"name": name, "input": [a, b]}, separators=(",", ":")))


rng = random.Random(23_711)

pairs = [(a, b) for a in edges for b in edges if a != b]
for number, (a, b) in enumerate(rng.sample(pairs, 30), 1):
    emit(f"near powers of two, {number}", a, b)
for number in range(30):
    emit(f"random pair, {number + 15}", rng.randint(-LIMIT, LIMIT), rng.randint(-LIMIT, LIMIT))
