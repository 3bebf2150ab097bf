class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def follows(r, c, i):
            if r < 0 or c < 0 or board[r][c] != word[i]:
                return False
            if i + 1 == len(word):
                return True
            board[r][c] = ""
            found = follows(r + 1, c, i + 1) or follows(r - 1, c, i + 1) or follows(r, c + 1, i + 1) or follows(r, c - 1, i + 1)
            board[r][c] = word[i]
            return found

        return any(follows(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
