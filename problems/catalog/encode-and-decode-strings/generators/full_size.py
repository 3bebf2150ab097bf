"""200 strings of 200 characters: of all characters, of digits and separators, and of various lengths."""

import json
import random

COUNT = LENGTH = 200


def emit(name: str, strs: list[str]) -> None:
    print(json.dumps({"name": name, "input": [strs]}, separators=(",", ":")))


rng = random.Random(30_013)
everything = [chr(code) for code in range(1, 256)]
emit("200 strings of 200 characters", ["".join(rng.choices(everything, k=LENGTH)) for _ in range(COUNT)])
emit(
    "200 strings of 200 digits and signs", ["".join(rng.choices("0123456789#:/\\;,|", k=LENGTH)) for _ in range(COUNT)]
)
emit("200 strings of 200 equal signs", ["#" * LENGTH] * COUNT)
emit("200 strings of all lengths", ["".join(rng.choices(everything, k=length)) for length in range(1, COUNT + 1)])
emit("200 empty strings", [""] * COUNT)
