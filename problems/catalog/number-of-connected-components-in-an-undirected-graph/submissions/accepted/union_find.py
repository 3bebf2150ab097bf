class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = list(range(n))

        def find(node):
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        count = n
        for a, b in edges:
            a, b = find(a), find(b)
            if a != b:
                parent[a] = b
                count -= 1
        return count
