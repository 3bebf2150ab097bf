class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        parent = {node: node for edge in edges for node in edge}

        def find(node):
            while parent[node] != node:
                node = parent[node]
            return node

        for a, b in edges:
            parent[find(a)] = find(b)
        return sum(parent[node] == node for node in parent)
