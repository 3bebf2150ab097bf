class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix[:] = [list(column) for column in zip(*matrix)][::-1]
