class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        size = len(matrix)
        zeros = [(i, j) for i in range(size) for j in range(len(matrix[0])) if matrix[i][j] == 0]
        for i, j in zeros:
            for k in range(max(size, len(matrix[0]))):
                matrix[i][k] = matrix[k][j] = 0
