class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards = [[]]
        for row in range(n):
            boards = [
                [*queens, c]
                for queens in boards
                for c in range(n)
                if all(c != other and abs(c - other) != row - above for above, other in enumerate(queens))
            ]
        width = len(boards[0])
        return [["." * c + "Q" + "." * (width - 1 - c) for c in queens] for queens in boards]
