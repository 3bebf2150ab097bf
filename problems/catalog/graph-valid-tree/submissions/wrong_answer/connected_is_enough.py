class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        neighbours = defaultdict(list)
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)
        seen = {0}
        stack = [0]
        while stack:
            for other in neighbours[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        return len(seen) == n
