class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [character.lower() for character in s if character.isalnum()]
        return kept == kept[::-1]
