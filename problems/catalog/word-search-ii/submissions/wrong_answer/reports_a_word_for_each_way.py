class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        found = []

        def walk(row, column, node):
            if not (0 <= row < len(board) and 0 <= column < len(board[0])):
                return
            letter = board[row][column]
            if letter not in node:
                return
            node = node[letter]
            if "word" in node:
                found.append(node["word"])
            board[row][column] = "#"
            for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                walk(row + down, column + right, node)
            board[row][column] = letter

        for row in range(len(board)):
            for column in range(len(board[0])):
                walk(row, column, root)
        return found
