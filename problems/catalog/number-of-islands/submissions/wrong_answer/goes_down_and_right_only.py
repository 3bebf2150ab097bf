class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def sink(row, column):
            if row == len(grid) or column == len(grid[0]) or grid[row][column] == "0":
                return 0
            grid[row][column] = "0"
            sink(row + 1, column)
            sink(row, column + 1)
            return 1

        return sum(sink(row, column) for row in range(len(grid)) for column in range(len(grid[0])))
