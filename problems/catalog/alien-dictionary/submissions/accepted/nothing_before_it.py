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
        ready = [letter for letter in before if not before[letter]]
        for letter in ready:
            for later in before:
                if letter in before[later]:
                    before[later].remove(letter)
                    if not before[later]:
                        ready.append(later)
        return "".join(ready) if len(ready) == len(before) else ""
