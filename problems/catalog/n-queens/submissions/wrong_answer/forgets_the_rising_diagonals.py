class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards = [[]]
        for row in range(n):
            boards = [
                [*queens, c]
                for queens in boards
                for c in range(n)
                if all(c != other and c - other != row - above for above, other in enumerate(queens))
            ]
        return [["." * c + "Q" + "." * (n - 1 - c) for c in queens] for queens in boards]
