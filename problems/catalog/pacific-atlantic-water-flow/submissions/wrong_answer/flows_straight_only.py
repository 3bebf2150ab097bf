class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def falls(values):
            return all(one >= other for one, other in zip(values, values[1:]))

        both = []
        for r in range(rows):
            for c in range(columns):
                column = [heights[i][c] for i in range(rows)]
                pacific = falls(heights[r][c::-1]) or falls(column[r::-1])
                atlantic = falls(heights[r][c:]) or falls(column[r:])
                if pacific and atlantic:
                    both.append([r, c])
        return both
