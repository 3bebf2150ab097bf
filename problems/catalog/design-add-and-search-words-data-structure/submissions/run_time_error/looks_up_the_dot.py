class WordDictionary:

    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        def fits(node, place):
            if place == len(word):
                return "end" in node
            if word[place] == ".":
                return any(fits(child, place + 1) for child in node.values())
            return word[place] in node and fits(node[word[place]], place + 1)

        return fits(self.root, 0)
