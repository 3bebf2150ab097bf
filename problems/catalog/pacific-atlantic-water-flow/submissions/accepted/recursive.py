class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        pacific, atlantic = set(), set()

        def climb(r, c, reached, below):
            if not (0 <= r < rows and 0 <= c < columns) or (r, c) in reached or heights[r][c] < below:
                return
            reached.add((r, c))
            climb(r + 1, c, reached, heights[r][c])
            climb(r - 1, c, reached, heights[r][c])
            climb(r, c + 1, reached, heights[r][c])
            climb(r, c - 1, reached, heights[r][c])

        for r in range(rows):
            climb(r, 0, pacific, 0)
            climb(r, columns - 1, atlantic, 0)
        for c in range(columns):
            climb(0, c, pacific, 0)
            climb(rows - 1, c, atlantic, 0)
        return [list(cell) for cell in pacific if cell in atlantic]
