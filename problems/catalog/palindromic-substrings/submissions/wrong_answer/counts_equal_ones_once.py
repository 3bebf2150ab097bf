class Solution:
    def countSubstrings(self, s: str) -> int:
        pieces = {s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1)}
        return sum(piece == piece[::-1] for piece in pieces)
