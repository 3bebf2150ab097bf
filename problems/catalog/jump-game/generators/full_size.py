"""As many stones as allowed: single steps, long jumps that fall into a trap, and random ones."""

import json
import random

STONES, LONGEST = 10_000, 100_000


def emit(name: str, nums: list[int]) -> None:
    print(json.dumps({"name": name, "input": [nums]}, separators=(",", ":")))


rng = random.Random(30_003)

emit("10,000 stones, step by step", [1] * (STONES - 1) + [0])
emit("10,000 stones, all jumps end before the last", [*range(STONES - 2, -1, -1), 1])
emit("10,000 stones, all jumps are the longest", [LONGEST] * STONES)
emit("10,000 stones, half of all fall into a trap at the end", [STONES // 2] * (STONES // 2 - 1) + [0] * (STONES // 2 + 1))
emit("10,000 stones, random jumps", [rng.randint(1, 40) if i % 20 else 0 for i in range(1, STONES + 1)])
