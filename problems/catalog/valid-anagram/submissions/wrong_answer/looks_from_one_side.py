class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = Counter(t)
        return all(counts[letter] >= count for letter, count in Counter(s).items())
