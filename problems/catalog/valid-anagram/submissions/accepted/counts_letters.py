class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        counts = [0] * 26
        for letter in s:
            counts[ord(letter) - 97] += 1
        for letter in t:
            counts[ord(letter) - 97] -= 1
            if counts[ord(letter) - 97] < 0:
                return False
        return True
