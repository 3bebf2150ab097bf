class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for first, second in pairwise(words):
            if first != second and first.startswith(second):
                return ""
            difference = next(((a, b) for a, b in zip(first, second) if a != b), None)
            if difference:
                after[difference[0]].add(difference[1])
        state, written = {}, []

        def has_circle(letter):
            if letter in state:
                return state[letter] == "open"
            state[letter] = "open"
            if any(has_circle(later) for later in after[letter]):
                return True
            state[letter] = "done"
            written.append(letter)
            return False

        return "" if any(has_circle(letter) for letter in after) else "".join(reversed(written))
