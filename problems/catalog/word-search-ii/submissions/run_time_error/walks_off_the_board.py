class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        def walk(row, column, word, place, used):
            if row < 0 or column < 0 or (row, column) in used or board[row][column] != word[place]:
                return False
            if place + 1 == len(word):
                return True
            return any(
                walk(row + down, column + right, word, place + 1, used | {(row, column)})
                for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1))
            )

        return [
            word
            for word in words
            if any(walk(row, column, word, 0, set()) for row in range(len(board)) for column in range(len(board[0])))
        ]
