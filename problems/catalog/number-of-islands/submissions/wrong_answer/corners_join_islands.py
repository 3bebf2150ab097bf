class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        islands = 0
        for start_row in range(rows):
            for start_column in range(columns):
                if grid[start_row][start_column] == "1":
                    islands += 1
                    waiting = [(start_row, start_column)]
                    while waiting:
                        row, column = waiting.pop()
                        if 0 <= row < rows and 0 <= column < columns and grid[row][column] == "1":
                            grid[row][column] = "0"
                            waiting += [(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
        return islands
