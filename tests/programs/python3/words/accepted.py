class Solution:
    def groupWords(self, words: List[str], shortest: int) -> List[List[str]]:
        groups = defaultdict(list)
        for word in words:
            if len(word) >= shortest:
                groups[len(word)].append(word)
        return list(groups.values())
