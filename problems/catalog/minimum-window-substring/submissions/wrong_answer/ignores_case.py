class Solution:
    def minWindow(self, s: str, t: str) -> str:
        needed = Counter(t.lower())
        missing = len(t)
        best = ""
        left = 0
        for right, letter in enumerate(s.lower()):
            missing -= needed[letter] > 0
            needed[letter] -= 1
            while missing == 0:
                if not best or right + 1 - left < len(best):
                    best = s[left : right + 1]
                needed[s[left].lower()] += 1
                missing += needed[s[left].lower()] > 0
                left += 1
        return best
