class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [character.lower() for character in s if character.isalpha()]
        return kept == kept[::-1]
