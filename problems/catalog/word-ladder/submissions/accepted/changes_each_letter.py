class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words = set(wordList)
        level, length = [beginWord], 1
        while level:
            following = []
            for word in level:
                if word == endWord:
                    return length
                for i in range(len(word)):
                    for letter in "abcdefghijklmnopqrstuvwxyz":
                        other = word[:i] + letter + word[i + 1 :]
                        if other in words:
                            words.remove(other)
                            following.append(other)
            level = following
            length += 1
        return 0
