class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words, levels = set(wordList), [{beginWord}]
        while endWord not in levels[-1]:
            near = {
                w[:i] + x + w[i + 1 :] for w in levels[-1] for i in range(len(w)) for x in "abcdefghijklmnopqrstuvwxyz"
            }
            levels.append(near & words)
            words -= levels[-1]
            assert levels[-1]
        return len(levels)
