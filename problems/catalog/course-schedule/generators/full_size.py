"""The most courses and pairs: chains, layers with very many ways, random ones; with a circle and without."""

import json
import random

COURSES, PAIRS = 2000, 5000


def emit(name: str, pairs: list[tuple[int, int]], rng: random.Random) -> None:
    """Renames the courses and shuffles the pairs."""
    names = rng.sample(range(COURSES), COURSES)
    renamed = [[names[later], names[earlier]] for later, earlier in pairs]
    rng.shuffle(renamed)
    print(json.dumps({"name": name, "input": [COURSES, renamed]}, separators=(",", ":")))


rng = random.Random(31_020)

forward = {tuple(sorted(rng.sample(range(COURSES), 2), reverse=True)) for _ in range(PAIRS + 500)}
pairs = [(later, earlier) for later, earlier in sorted(forward)]
rng.shuffle(pairs)
emit("random, in order", pairs[:PAIRS], rng)
anyhow = sorted({(rng.randrange(COURSES), rng.randrange(COURSES)) for _ in range(3000)})
emit("random, not in order", [pair for pair in anyhow if pair[0] != pair[1]], rng)

chain = [(course + 1, course) for course in range(COURSES - 1)]
emit("a chain of 2000", chain, rng)
emit("a circle of 2000", [*chain, (0, COURSES - 1)], rng)
emit("a chain with a circle at its end", [*chain, (COURSES - 2, COURSES - 1)], rng)

layers = [(2 * layer + 2 + i, 2 * layer + j) for layer in range(COURSES // 2 - 1) for i in (0, 1) for j in (0, 1)]
emit("1000 layers of two", layers, rng)
emit("1000 layers of two, and back", [*layers, (COURSES - 4, COURSES - 1)], rng)

emit("one course needed by all others", [(course, 0) for course in range(1, COURSES)], rng)
