class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = "".join(filter(str.isalnum, s))
        return kept == kept[::-1]
