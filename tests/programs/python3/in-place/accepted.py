class Solution:
    def turn(self, times: int, grid: List[List[int]]) -> None:
        """The answer is the grid after the call."""
        for _ in range(times):
            grid.reverse()
