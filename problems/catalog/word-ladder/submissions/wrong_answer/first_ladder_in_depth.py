class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words = set(wordList)

        def climb(word, length):
            if word == endWord:
                return length
            for other in wordList:
                if other in words and sum(a != b for a, b in zip(word, other)) == 1:
                    words.remove(other)
                    if found := climb(other, length + 1):
                        return found
            return 0

        return climb(beginWord, 1)
