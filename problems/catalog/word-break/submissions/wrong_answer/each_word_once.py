class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @cache
        def can_divide(start, used):
            if start == len(s):
                return True
            return any(
                s.startswith(word, start) and can_divide(start + len(word), used | {word})
                for word in wordDict
                if word not in used
            )

        return can_divide(0, frozenset())
