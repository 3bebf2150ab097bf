import re


class WordDictionary:

    def __init__(self):
        self.words = ""

    def addWord(self, word: str) -> None:
        self.words += f" {word}"

    def search(self, word: str) -> bool:
        return re.search(f" {word.replace('.', '[a-z]')}", self.words) is not None
