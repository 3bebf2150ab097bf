class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        run = max(len(list(letters)) for _, letters in itertools.groupby(s))
        return min(len(s), run + k)
