class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        missing = len(t)
        left = 0
        for right, letter in enumerate(s):
            missing -= needed[letter] > 0
            needed[letter] -= 1
            if missing == 0:
                while needed[s[left]] < 0:
                    needed[s[left]] += 1
                    left += 1
                return s[left : right + 1]
        return ""
