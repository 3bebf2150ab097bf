class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            key = "".join(str(word.count(letter)) for letter in string.ascii_lowercase)
            groups[key].append(word)
        return list(groups.values())
