class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        length = {beginWord: 1}
        queue = deque([beginWord])
        while queue:
            word = queue.popleft()
            for other in wordList:
                if other not in length and sum(a != b for a, b in zip(word, other)) == 1:
                    length[other] = length[word] + 1
                    queue.append(other)
        return length.get(endWord, 0)
