class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        result = matrix
        for i, row in enumerate(matrix):
            for j, value in enumerate(row):
                if value == 0:
                    result = [
                        [0 if a == i or b == j else old for b, old in enumerate(line)] for a, line in enumerate(result)
                    ]
        matrix[:] = result
