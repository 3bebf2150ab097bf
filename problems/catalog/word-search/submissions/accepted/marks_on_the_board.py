class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def follows(row, column, i):
            if i == len(word):
                return True
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[i]:
                return False
            board[row][column] = ""
            found = (
                follows(row + 1, column, i + 1)
                or follows(row - 1, column, i + 1)
                or follows(row, column + 1, i + 1)
                or follows(row, column - 1, i + 1)
            )
            board[row][column] = word[i]
            return found

        return any(follows(row, column, 0) for row in range(rows) for column in range(columns))
