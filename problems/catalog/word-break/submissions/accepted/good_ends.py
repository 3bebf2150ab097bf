class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        good = [True]
        for end in range(1, len(s) + 1):
            good.append(any(good[start] and s[start:end] in words for start in range(max(0, end - longest), end)))
        return good[-1]
