"""Six by six squares and fifteen letters: paths that fail at their very end, and long paths that exist."""

import json
import random
import string

SIDE, LETTERS = 6, 15


def emit(name: str, board: list[list[str]], word: str) -> None:
    print(json.dumps({"name": name, "input": [board, word]}, separators=(",", ":")))


def fill(letter: str) -> list[list[str]]:
    return [[letter] * SIDE for _ in range(SIDE)]


rng = random.Random(30_014)

emit("36 equal letters, the last letter of the word is missing", fill("A"), "A" * (LETTERS - 1) + "B")
emit("36 equal letters, the first letter of the word is missing", fill("A"), "B" + "A" * (LETTERS - 1))
emit("36 equal letters, longest word", fill("z"), "z" * LETTERS)

corner = fill("A")
corner[-1][-1] = corner[-2][-2] = "B"
emit("36 letters, two others, never side by side", corner, "A" * (LETTERS - 4) + "BB")

mixed = [rng.choices(string.ascii_letters[:4], k=SIDE) for _ in range(SIDE)]
emit("36 random letters of four", mixed, "".join(rng.choices(string.ascii_letters[:4], k=LETTERS)))

snake = [rng.choices(string.ascii_letters, k=SIDE) for _ in range(SIDE)]
path = [snake[row][column if row % 2 == 0 else SIDE - 1 - column] for row in range(SIDE) for column in range(SIDE)]
emit("36 random letters, a snake", snake, "".join(path[-LETTERS:]))
