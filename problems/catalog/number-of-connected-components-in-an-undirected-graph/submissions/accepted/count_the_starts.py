class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        seen = set()

        def visit(node):
            seen.add(node)
            for other in neighbours[node]:
                if other not in seen:
                    visit(other)

        count = 0
        for node in range(n):
            if node not in seen:
                count += 1
                visit(node)
        return count
