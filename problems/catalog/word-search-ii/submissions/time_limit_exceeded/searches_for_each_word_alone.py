class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        def walk(row, column, word, place):
            if not (0 <= row < len(board) and 0 <= column < len(board[0])):
                return False
            if board[row][column] != word[place]:
                return False
            if place + 1 == len(word):
                return True
            board[row][column] = "#"
            is_there = any(
                walk(row + down, column + right, word, place + 1)
                for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1))
            )
            board[row][column] = word[place]
            return is_there

        return [
            word
            for word in words
            if any(walk(row, column, word, 0) for row in range(len(board)) for column in range(len(board[0])))
        ]
