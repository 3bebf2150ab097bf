class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        good = [True] + [False] * len(s)
        for start in range(len(s)):
            for word in wordDict:
                if good[start] and word.startswith(s[start : start + len(word)]):
                    good[start + len(word)] = True
        return good[-1]
