"""Short diaries."""

import json
import random

rng = random.Random(13)
for _ in range(300):
    lines = []
    for _ in range(rng.randint(0, 8)):
        words = [rng.choice(["found", "Found", "asked"]), *rng.choices(["a", "b", "B", "found"], k=rng.choice([1, 1, 2]))]
        lines.append(rng.choice(["", " "]) + rng.choice([" ", "  "]).join(words) + rng.choice(["", " "]))
        lines += [""] * rng.choice([0, 0, 1])
    print(json.dumps({"input": "".join(f"{line}\n" for line in lines)}))
