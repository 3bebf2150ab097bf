class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
        matrix = [
            [0] * len(row) if 0 in row else [0 if j in columns else value for j, value in enumerate(row)]
            for row in matrix
        ]
