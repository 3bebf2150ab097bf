class Solution:
    def minWindow(self, s: str, t: str) -> str:
        last = {}
        wanted = set(t)
        best = ""
        for right, letter in enumerate(s):
            if letter in wanted:
                last.pop(letter, None)
                last[letter] = right
            if len(last) == len(wanted):
                left = next(iter(last.values()))
                if not best or right + 1 - left < len(best):
                    best = s[left : right + 1]
        return best
