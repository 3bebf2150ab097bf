class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        return [value for i, row in enumerate(matrix) for value in (row[::-1] if i % 2 else row)]
