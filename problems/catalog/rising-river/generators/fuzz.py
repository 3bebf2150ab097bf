"""Few days, all questions about them."""

import json
import random

rng = random.Random(15)
for _ in range(200):
    days = rng.randint(1, 7)
    levels = [rng.randint(0, 3) for _ in range(days)]
    questions = [(a, b) for a in range(1, days + 1) for b in range(a, days + 1)]
    lines = [f"{days} {len(questions)}", " ".join(map(str, levels)), *(f"{a} {b}" for a, b in questions)]
    print(json.dumps({"input": "\n".join(lines) + "\n"}))
