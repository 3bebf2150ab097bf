class Solution:
    def turn(self, times: int, grid: List[List[int]]) -> None:
        return grid[::-1] if times % 2 else grid
