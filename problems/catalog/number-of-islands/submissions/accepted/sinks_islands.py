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
                            waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
        return islands
