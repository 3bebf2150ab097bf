class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        kept, _ = Counter(s).most_common(1)[0]
        start = others = longest = 0
        for end, letter in enumerate(s):
            others += letter != kept
            while others > k:
                others -= s[start] != kept
                start += 1
            longest = max(longest, end - start + 1)
        return longest
