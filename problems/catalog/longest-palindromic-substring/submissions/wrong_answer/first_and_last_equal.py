class Solution:
    def longestPalindrome(self, s: str) -> str:
        best = s[0]
        for start, letter in enumerate(s):
            end = s.rindex(letter)
            piece = s[start : end + 1]
            if piece == piece[::-1] and len(piece) > len(best):
                best = piece
        return best
