class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = s.lower().replace(" ", "").replace(",", "").replace("?", "").replace("!", "")
        return kept == kept[::-1]
