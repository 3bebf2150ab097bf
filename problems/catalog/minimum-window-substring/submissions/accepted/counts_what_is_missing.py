class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t)
        missing = len(t)
        best = ""
        left = 0
        for right, letter in enumerate(s):
            if needed[letter] > 0:
                missing -= 1
            needed[letter] -= 1
            if missing == 0:
                while needed[s[left]] < 0:
                    needed[s[left]] += 1
                    left += 1
                if not best or right + 1 - left < len(best):
                    best = s[left : right + 1]
        return best
