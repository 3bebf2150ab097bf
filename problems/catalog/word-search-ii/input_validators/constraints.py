"""The board and the words."""

import json
import re
import sys

board, words = json.loads(input()), json.loads(input())
assert 1 <= len(board) <= 12, f"board has {len(board)} rows, and must have from 1 to 12"
assert 1 <= len(board[0]) <= 12, f"board has {len(board[0])} columns, and must have from 1 to 12"
assert all(len(row) == len(board[0]) for row in board), "the rows of board differ in length"
assert all(re.fullmatch("[a-z]", cell) for row in board for cell in row), "board has other letters than from a to z"
assert 1 <= len(words) <= 3 * 10**4, f"there are {len(words)} words, and must be from 1 to 3 * 10^4"
assert all(re.fullmatch("[a-z]{1,10}", word) for word in words), "a word has not from 1 to 10 letters from a to z"
assert len(set(words)) == len(words), "a word is in the list twice"
sys.exit(42)
