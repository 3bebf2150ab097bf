class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        return len(edges) == n - 1 and len({node for edge in edges for node in edge}) == n
