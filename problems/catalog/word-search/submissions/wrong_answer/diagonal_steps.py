class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        steps = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b]

        def follows(r, c, i, used):
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or (r, c) in used or board[r][c] != word[i]:
                return False
            return i + 1 == len(word) or any(follows(r + a, c + b, i + 1, used | {(r, c)}) for a, b in steps)

        return any(follows(r, c, 0, frozenset()) for r in range(len(board)) for c in range(len(board[0])))
