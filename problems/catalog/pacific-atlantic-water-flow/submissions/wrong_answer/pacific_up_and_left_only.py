class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        pacific = [[False] * columns for _ in range(rows)]
        atlantic = [[False] * columns for _ in range(rows)]
        for r in range(rows):
            for c in range(columns):
                up = r == 0 or (pacific[r - 1][c] and heights[r - 1][c] <= heights[r][c])
                left = c == 0 or (pacific[r][c - 1] and heights[r][c - 1] <= heights[r][c])
                pacific[r][c] = up or left
        for r in reversed(range(rows)):
            for c in reversed(range(columns)):
                down = r == rows - 1 or (atlantic[r + 1][c] and heights[r + 1][c] <= heights[r][c])
                right = c == columns - 1 or (atlantic[r][c + 1] and heights[r][c + 1] <= heights[r][c])
                atlantic[r][c] = down or right
        return [[r, c] for r in range(rows) for c in range(columns) if pacific[r][c] and atlantic[r][c]]
