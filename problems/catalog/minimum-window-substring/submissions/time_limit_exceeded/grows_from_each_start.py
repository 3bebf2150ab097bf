class Solution:
    def minWindow(self, s: str, t: str) -> str:
        best = ""
        for left in range(len(s)):
            needed = Counter(t)
            missing = len(t)
            for right in range(left, len(s)):
                missing -= needed[s[right]] > 0
                needed[s[right]] -= 1
                if missing == 0:
                    if not best or right + 1 - left < len(best):
                        best = s[left : right + 1]
                    break
        return best
