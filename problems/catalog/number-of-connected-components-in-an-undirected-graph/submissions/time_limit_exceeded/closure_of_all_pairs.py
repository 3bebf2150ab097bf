class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        reach = [[i == j for j in range(n)] for i in range(n)]
        for a, b in edges:
            reach[a][b] = reach[b][a] = True
        for k in range(n):
            for i in range(n):
                for j in range(n):
                    if reach[i][k] and reach[k][j]:
                        reach[i][j] = True
        return len({tuple(row) for row in reach})
