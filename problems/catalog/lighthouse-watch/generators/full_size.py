"""As many shifts as allowed: apart from each other, overlapping in a chain, nested, and random."""

import json
import random

SEASON = 10**12
SHIFTS = 100_000


def emit(name: str, season: int, shifts: list[tuple[int, int]]) -> None:
    lines = [f"{season} {len(shifts)}", *(f"{start} {end}" for start, end in shifts)]
    print(json.dumps({"name": name, "input": "\n".join(lines) + "\n"}))


def shuffled(rng: random.Random, shifts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return rng.sample(shifts, len(shifts))


rng = random.Random(20_009)
minutes = sorted(rng.sample(range(1, SEASON), 2 * SHIFTS))

apart = list(zip(minutes[::2], minutes[1::2], strict=True))
emit("100,000 shifts, none touches another", SEASON, shuffled(rng, apart))

chain = [(3 * i, 3 * i + 4) for i in range(SHIFTS)]
emit("100,000 shifts, each overlaps the next", 3 * SHIFTS + 1, shuffled(rng, chain))

nested = [(i + 1, 2 * SHIFTS + 1 - i) for i in range(SHIFTS)]
emit("100,000 shifts, each inside another", 2 * SHIFTS + 10, nested)

season = 10**8
starts = [rng.randrange(season) for _ in range(SHIFTS)]
emit("100,000 random short shifts", season, [(start, min(season, start + rng.randint(1, 2_000))) for start in starts])
