class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        return not s or any(self.wordBreak(s[len(word) :], wordDict) for word in wordDict if s.startswith(word))
