class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def seas(start):
            reached, waiting, seas = {start}, [start], set()
            while waiting:
                row, column = waiting.pop()
                for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
                    if r < 0 or c < 0:
                        seas.add("Pacific")
                    elif r == rows or c == columns:
                        seas.add("Atlantic")
                    elif (r, c) not in reached and heights[r][c] <= heights[row][column]:
                        reached.add((r, c))
                        waiting.append((r, c))
            return len(seas)

        return [[r, c] for r in range(rows) for c in range(columns) if seas((r, c)) == 2]
