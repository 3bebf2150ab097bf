class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words, level, steps = set(wordList), {beginWord}, 0
        while level:
            if endWord in level:
                return steps
            near = {w[:i] + x + w[i + 1 :] for w in level for i in range(len(w)) for x in "abcdefghijklmnopqrstuvwxyz"}
            level = near & words
            words -= level
            steps += 1
        return 0
