class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for start in range(len(s)):
            counts = Counter()
            most = 0
            for end in range(start, len(s)):
                counts[s[end]] += 1
                most = max(most, counts[s[end]])
                if end - start + 1 - most > k:
                    break
                longest = max(longest, end - start + 1)
        return longest
