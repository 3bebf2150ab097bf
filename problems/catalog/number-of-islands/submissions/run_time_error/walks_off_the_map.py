class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def sink(row, column):
            if grid[row][column] == "0":
                return
            grid[row][column] = "0"
            for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                sink(row + down, column + right)

        islands = 0
        for row in range(len(grid)):
            for column in range(len(grid[0])):
                if grid[row][column] == "1":
                    islands += 1
                    sink(row, column)
        return islands
