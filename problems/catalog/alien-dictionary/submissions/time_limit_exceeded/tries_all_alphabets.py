class Solution:
    def alienOrder(self, words: List[str]) -> str:
        for order in permutations(sorted(set("".join(words)))):
            place = {letter: index for index, letter in enumerate(order)}
            keys = [[place[letter] for letter in word] for word in words]
            if all(a <= b for a, b in pairwise(keys)):
                return "".join(order)
        return ""
