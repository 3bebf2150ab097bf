class Solution:
    def countSubstrings(self, s: str) -> int:
        count = 0
        for place in range(2 * len(s) - 1):
            left, right = place // 2, (place + 1) // 2
            while left >= 0 and right < len(s) and s[left] == s[right]:
                count += 1
                left -= 1
                right += 1
        return count
