class Solution:
    def alienOrder(self, words: List[str]) -> str:
        before = {letter: set() for word in words for letter in word}
        for first, second in pairwise(words):
            place = 0
            while first[place] == second[place]:
                place += 1
            before[second[place]].add(first[place])
        ready = []
        while len(ready) < len(before):
            free = [letter for letter in before if letter not in ready and before[letter] <= set(ready)]
            if not free:
                return ""
            ready += free
        return "".join(ready)
