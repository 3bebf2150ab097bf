"""The board and the word."""

import json
import re
import sys

board, word = json.loads(input()), json.loads(input())
assert 1 <= len(board) <= 6, f"board has {len(board)} rows, and must have from 1 to 6"
assert 1 <= len(board[0]) <= 6, f"board has {len(board[0])} columns, and must have from 1 to 6"
assert all(len(row) == len(board[0]) for row in board), "the rows of board must be of the same length"
assert all(re.fullmatch("[A-Za-z]", square) for row in board for square in row), "board must be English letters"
assert 1 <= len(word) <= 15, f"word has {len(word)} letters, and must have from 1 to 15"
assert re.fullmatch("[A-Za-z]+", word), "word must be English letters"
sys.exit(42)
