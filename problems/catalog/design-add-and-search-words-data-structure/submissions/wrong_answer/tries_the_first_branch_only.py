class WordDictionary:

    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}

    def search(self, word: str) -> bool:
        node = self.root
        for letter in word:
            if letter == ".":
                letter = next((key for key in node if key != "end"), ".")
            if letter not in node:
                return False
            node = node[letter]
        return "end" in node
