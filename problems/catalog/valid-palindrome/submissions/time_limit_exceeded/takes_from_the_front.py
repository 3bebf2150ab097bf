class Solution:
    def isPalindrome(self, s: str) -> bool:
        forwards = [character.lower() for character in s if character.isalnum()]
        backwards = []
        for character in forwards:
            backwards.insert(0, character)
        return forwards == backwards
