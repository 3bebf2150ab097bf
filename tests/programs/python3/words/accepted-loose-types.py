class Solution:
    def groupWords(self, strs, k):
        if not strs:
            return None
        groups = {}
        for word in filter(lambda word: len(word) >= k, strs):
            groups.setdefault(len(word), set()).add(word)
        return (tuple(sorted(group)) for group in groups.values())
