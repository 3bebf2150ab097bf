class WordDictionary:

    def __init__(self):
        self.words = []

    def addWord(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        return any(
            len(word) == len(known) and all(letter in (".", other) for letter, other in zip(word, known))
            for known in self.words
        )
