class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def reach(shore):
            reached, waiting = set(shore), list(shore)
            while waiting:
                row, column = waiting.pop()
                for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                    if 0 <= r < rows and 0 <= c < columns and (r, c) not in reached:
                        if heights[r][c] > heights[row][column]:
                            reached.add((r, c))
                            waiting.append((r, c))
            return reached

        pacific = reach([(0, c) for c in range(columns)] + [(r, 0) for r in range(rows)])
        atlantic = reach([(rows - 1, c) for c in range(columns)] + [(r, columns - 1) for r in range(rows)])
        return [[r, c] for r, c in pacific & atlantic]
