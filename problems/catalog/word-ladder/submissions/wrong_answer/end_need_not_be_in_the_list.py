class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words, level, length = {*wordList, endWord}, {beginWord}, 1
        while level:
            if endWord in level:
                return length
            near = {w[:i] + x + w[i + 1 :] for w in level for i in range(len(w)) for x in "abcdefghijklmnopqrstuvwxyz"}
            level = near & words
            words -= level
            length += 1
        return 0
