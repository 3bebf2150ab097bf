class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        m, n = len(matrix), len(matrix[0])
        places = [[0, 0]]
        di, dj = 0, 1
        while len(places) < m * n:
            i, j = places[-1][0] + di, places[-1][1] + dj
            if 0 <= i < m and 0 <= j < n and all(place != [i, j] for place in places):
                places.append([i, j])
            else:
                di, dj = dj, -di
        return [matrix[i][j] for i, j in places]
