class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        ends = {(r, c) for r, row in enumerate(board) for c, letter in enumerate(row) if letter == word[0]}
        for letter in word[1:]:
            near = {(r + dr, c + dc) for r, c in ends for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))}
            ends = {
                (r, c) for r, c in near if 0 <= r < len(board) and 0 <= c < len(board[0]) and board[r][c] == letter
            }
        return bool(ends)
