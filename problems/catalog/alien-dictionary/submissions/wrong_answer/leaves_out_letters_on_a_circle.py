class Solution:
    def alienOrder(self, words: List[str]) -> str:
        before = {letter: set() for word in words for letter in word}
        for first, second in pairwise(words):
            for a, b in zip(first, second):
                if a != b:
                    before[b].add(a)
                    break
            else:
                if len(first) > len(second):
                    return ""
        ready = []
        while free := [letter for letter in before if letter not in ready and before[letter] <= set(ready)]:
            ready += free
        return "".join(ready)
