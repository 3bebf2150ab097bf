class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        before = [row[:] for row in matrix]
        for row in range(n):
            for column in range(n):
                matrix[column][n - row] = before[row][column]
