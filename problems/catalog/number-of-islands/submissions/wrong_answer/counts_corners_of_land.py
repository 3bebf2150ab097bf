class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def land(row, column):
            return row >= 0 and column >= 0 and grid[row][column] == "1"

        return sum(
            land(row, column) and not land(row - 1, column) and not land(row, column - 1)
            for row in range(len(grid))
            for column in range(len(grid[0]))
        )
