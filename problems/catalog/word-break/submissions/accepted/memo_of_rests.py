class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @cache
        def can_divide(start):
            if start == len(s):
                return True
            return any(s.startswith(word, start) and can_divide(start + len(word)) for word in wordDict)

        return can_divide(0)
