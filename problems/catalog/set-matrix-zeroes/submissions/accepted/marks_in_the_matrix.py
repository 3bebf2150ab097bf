class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        first_column = any(row[0] == 0 for row in matrix)
        for row in matrix:
            for j in range(1, len(row)):
                if row[j] == 0:
                    row[0] = matrix[0][j] = 0
        for row in reversed(matrix):
            for j in range(1, len(row)):
                if row[0] == 0 or matrix[0][j] == 0:
                    row[j] = 0
            if first_column:
                row[0] = 0
