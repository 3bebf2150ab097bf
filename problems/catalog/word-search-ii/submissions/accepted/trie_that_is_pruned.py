class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word

        rows, columns = len(board), len(board[0])
        found = []

        def walk(row, column, node):
            letter = board[row][column]
            child = node.get(letter)
            if child is None:
                return
            if "word" in child:
                found.append(child.pop("word"))
            board[row][column] = "#"
            if row > 0:
                walk(row - 1, column, child)
            if row < rows - 1:
                walk(row + 1, column, child)
            if column > 0:
                walk(row, column - 1, child)
            if column < columns - 1:
                walk(row, column + 1, child)
            board[row][column] = letter
            if not child:
                del node[letter]

        for row in range(rows):
            for column in range(columns):
                walk(row, column, root)
        return found
