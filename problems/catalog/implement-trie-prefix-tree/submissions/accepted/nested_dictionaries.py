class Trie:

    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        return "end" in self.walk(word)

    def startsWith(self, prefix: str) -> bool:
        return bool(self.walk(prefix))

    def walk(self, letters):
        node = self.root
        for letter in letters:
            node = node.get(letter, {})
        return node
