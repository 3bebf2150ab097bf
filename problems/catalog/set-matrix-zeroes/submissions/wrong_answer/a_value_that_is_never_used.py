class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        mark = -(2**31)
        for i, row in enumerate(matrix):
            for j, value in enumerate(row):
                if value == 0:
                    matrix[i] = row = [v if v == 0 else mark for v in row]
                    for other in matrix:
                        if other[j] != 0:
                            other[j] = mark
        for row in matrix:
            row[:] = [0 if value == mark else value for value in row]
