class Master:
    """Says how many letters of a guess are right. What counts in the end is whether the word was guessed."""

    def __init__(self, secret, words):
        self.secret = secret
        self.words = words
        self.guesses = []

    def guess(self, word):
        self.guesses.append(word)
        if len(self.guesses) > 10:
            raise Refuse("More than 10 guesses.")
        if word not in self.words:
            return -1
        return sum(a == b for a, b in zip(word, self.secret))

    def lengths(self):
        return [len(word) for word in self.words]

    def answer(self, returned):
        return "found" if self.secret in self.guesses else "not found"
