class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards = [[]]
        for row in range(min(n, 7)):
            boards = [
                [*queens, c] for queens in boards for c in range(n) if c not in queens and abs(c - (queens or [-9])[-1]) != 1
            ]
        return [["." * c + "Q" + "." * (n - 1 - c) for c in queens] for queens in boards]
