class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        neighbours = {}
        for a, b in edges:
            neighbours.setdefault(a, []).append(b)
            neighbours.setdefault(b, []).append(a)
        seen, count = set(), 0
        for start in range(n):
            stack = [start]
            count += start not in seen
            while stack:
                node = stack.pop()
                if node not in seen:
                    seen.add(node)
                    stack += neighbours[node]
        return count
