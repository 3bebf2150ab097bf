class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = Counter(t)
        for letter in s:
            counts[letter] -= 1
            if counts[letter] == 0:
                del counts[letter]
            elif counts[letter] < 0:
                raise KeyError(letter)
        return not counts
