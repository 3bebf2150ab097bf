class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        reach = [[i == j for j in range(n)] for i in range(n)]
        for a, b in edges:
            reach[a][b] = reach[b][a] = True
        for k in range(n):
            for i in range(n):
                for j in range(n):
                    if reach[i][k] and reach[k][j]:
                        reach[i][j] = True
        return len(edges) == n - 1 and all(map(all, reach))
