class Solution:
    def countSubstrings(self, s: str) -> int:
        return sum(count * (count + 1) // 2 for count in Counter(s).values())
