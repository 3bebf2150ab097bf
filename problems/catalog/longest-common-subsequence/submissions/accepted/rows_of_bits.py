class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        places = defaultdict(int)
        for i, letter in enumerate(text1):
            places[letter] |= 1 << i
        full = (1 << len(text1)) - 1
        row = full
        for letter in text2:
            matches = row & places[letter]
            row = (row + matches) | (row - matches)
        return (full & ~row).bit_count()
