class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        count = start = 0
        for letter in text1:
            place = text2.find(letter, start)
            if place >= 0:
                count, start = count + 1, place + 1
        return count
