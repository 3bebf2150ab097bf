class Solution:
    def findSecret(self, words: List[str], master: 'Master') -> None:
        assert master.lengths() == [len(word) for word in words]
        while words:
            right = master.guess(words[0])
            words = [word for word in words[1:] if sum(map(operator.eq, word, words[0])) == right]
