class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        group = list(range(n))
        for a, b in edges:
            group[b] = group[a]
        return len(set(group))
