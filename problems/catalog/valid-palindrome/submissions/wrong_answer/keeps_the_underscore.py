class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = re.sub(r"\W", "", s).lower()
        return kept == kept[::-1]
