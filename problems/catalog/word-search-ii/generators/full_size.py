"""The largest board with the most words; and one with a corner of equal letters, where a search wanders about."""

import json
import random
from string import ascii_lowercase

SIZE = 12
WORDS = 30_000


def emit(name: str, board: list[list[str]], words: list[str]) -> None:
    print(json.dumps({"name": name, "input": [board, words]}, separators=(",", ":")))


def random_word(rng: random.Random, letters: str) -> str:
    return "".join(rng.choices(letters, k=10))


def random_path(rng: random.Random, board: list[list[str]], length: int) -> str:
    """A word that is on the board."""
    path = [(rng.randrange(SIZE), rng.randrange(SIZE))]
    while len(path) < length:
        row, column = path[-1]
        around = [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
        free = [cell for cell in around if 0 <= min(cell) and max(cell) < SIZE and cell not in path]
        if not free:
            break
        path.append(rng.choice(free))
    return "".join(board[row][column] for row, column in path)


rng = random.Random(31_014)

board = [rng.choices("abcd", k=SIZE) for _ in range(SIZE)]
chosen = {random_word(rng, "abcd") for _ in range(WORDS)}
chosen |= {random_path(rng, board, rng.randint(3, 10)) for _ in range(1000)}
words = sorted(chosen)
rng.shuffle(words)
emit("12 x 12 of four letters, 30,000 words", board, words[:WORDS])

board = [rng.choices(ascii_lowercase, k=SIZE) for _ in range(SIZE)]
chosen = {random_word(rng, ascii_lowercase) for _ in range(9_900)} | {random_path(rng, board, 10) for _ in range(100)}
words = sorted(chosen)
rng.shuffle(words)
emit("12 x 12 of all letters, 10,000 words", board, words)

board = [["a" if row < 10 and column < 10 else "z" for column in range(SIZE)] for row in range(SIZE)]
emit("equal letters, words that differ in the last letter", board, ["a" * 9 + letter for letter in ascii_lowercase])

board = [["a"] * SIZE for _ in range(SIZE)]
emit("a board of one letter, words of that letter", board, ["a" * length for length in range(1, 11)])
