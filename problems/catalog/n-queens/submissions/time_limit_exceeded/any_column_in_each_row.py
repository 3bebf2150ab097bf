class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        def is_good(queens):
            return all(a[1] != b[1] and abs(a[1] - b[1]) != b[0] - a[0] for a, b in combinations(enumerate(queens), 2))

        boards = filter(is_good, product(range(n), repeat=n))
        return [["." * c + "Q" + "." * (n - 1 - c) for c in queens] for queens in boards]
