class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for i, row in enumerate(matrix):
            for j, value in enumerate(row):
                if value == 0:
                    row[0] = matrix[0][j] = 0
        for i in range(len(matrix) - 1, -1, -1):
            for j in range(len(matrix[0]) - 1, -1, -1):
                if matrix[i][0] == 0 or matrix[0][j] == 0:
                    matrix[i][j] = 0
