class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        return [list(words) for _, words in itertools.groupby(strs, key=sorted)]
