class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        counts = Counter()
        start = longest = 0
        for end, letter in enumerate(s):
            counts[letter] += 1
            while len(counts) - 1 > k:
                counts[s[start]] -= 1
                if not counts[s[start]]:
                    del counts[s[start]]
                start += 1
            longest = max(longest, end - start + 1)
        return longest
