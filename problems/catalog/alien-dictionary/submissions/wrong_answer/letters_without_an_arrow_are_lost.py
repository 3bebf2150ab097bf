class Solution:
    def alienOrder(self, words: List[str]) -> str:
        before = {}
        for first, second in pairwise(words):
            for a, b in zip(first, second):
                if a != b:
                    before.setdefault(a, set())
                    before.setdefault(b, set()).add(a)
                    break
            else:
                if len(first) > len(second):
                    return ""
        ready = []
        while len(ready) < len(before):
            free = [letter for letter in before if letter not in ready and before[letter] <= set(ready)]
            if not free:
                return ""
            ready += free
        return "".join(ready)
