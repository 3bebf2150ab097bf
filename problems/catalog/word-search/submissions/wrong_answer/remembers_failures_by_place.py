class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        failed, used = set(), set()

        def follows(r, c, i):
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or board[r][c] != word[i]:
                return False
            if (r, c) in used or (r, c, i) in failed:
                return False
            if i + 1 == len(word):
                return True
            used.add((r, c))
            found = any(follows(r + dr, c + dc, i + 1) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)))
            used.remove((r, c))
            if not found:
                failed.add((r, c, i))
            return found

        return any(follows(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
