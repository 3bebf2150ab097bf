class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        n = len(heights)

        def reach(shore):
            reached, waiting = set(shore), list(shore)
            while waiting:
                row, column = waiting.pop()
                for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                    if 0 <= r < n and 0 <= c < n and (r, c) not in reached:
                        if heights[r][c] >= heights[row][column]:
                            reached.add((r, c))
                            waiting.append((r, c))
            return reached

        columns = len(heights[0])
        pacific = reach([(0, c) for c in range(columns)] + [(r, 0) for r in range(n)])
        atlantic = reach([(n - 1, c) for c in range(columns)] + [(r, columns - 1) for r in range(n)])
        return [[r, c] for r, c in pacific & atlantic]
