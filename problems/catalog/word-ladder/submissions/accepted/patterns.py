class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        by_pattern = defaultdict(list)
        for word in wordList:
            for i in range(len(word)):
                by_pattern[word[:i], word[i + 1 :]].append(word)
        length = {beginWord: 1}
        queue = deque([beginWord])
        while queue:
            word = queue.popleft()
            for i in range(len(word)):
                for other in by_pattern.pop((word[:i], word[i + 1 :]), []):
                    if other not in length:
                        length[other] = length[word] + 1
                        queue.append(other)
        return length.get(endWord, 0)
