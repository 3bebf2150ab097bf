class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def follows(r, c, i, used):
            if i == len(word):
                return True
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or (r, c) in used or board[r][c] != word[i]:
                return False
            used.add((r, c))
            return any(follows(r + dr, c + dc, i + 1, used) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)))

        return any(follows(r, c, 0, set()) for r in range(len(board)) for c in range(len(board[0])))
