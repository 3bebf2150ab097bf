class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        moves = [(column, n - 1 - row, matrix[row][column]) for row in range(n) for column in range(n)]
        for row in range(n):
            for column in range(n):
                for to_row, to_column, pixel in moves:
                    if to_row == row and to_column == column:
                        matrix[row][column] = pixel
