class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        parent = list(range(n))

        def find(node):
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for a, b in edges:
            a, b = find(a), find(b)
            if a == b:
                return False
            parent[a] = b
        return len(edges) == n - 1
