class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}

        def first_of_its_island(start):
            seen, waiting = {start}, [start]
            while waiting:
                row, column = waiting.pop()
                for cell in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                    if cell in land and cell not in seen:
                        seen.add(cell)
                        waiting.append(cell)
            return min(seen) == start

        return sum(first_of_its_island(cell) for cell in land)
