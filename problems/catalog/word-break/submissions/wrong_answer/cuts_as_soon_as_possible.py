class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words, word = set(wordDict), ""
        for letter in s:
            word += letter
            if word in words:
                word = ""
        return not word
