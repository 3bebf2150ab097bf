class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        wanted = set(words)
        beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
        cells = {(row, column): letter for row, line in enumerate(board) for column, letter in enumerate(line)}
        found = set()

        def walk(row, column, before):
            letter = cells.get((row, column))
            if not letter or before + letter not in beginnings:
                return
            text = before + letter
            if text in wanted:
                found.add(text)
            cells[row, column] = ""
            walk(row + 1, column, text)
            walk(row - 1, column, text)
            walk(row, column + 1, text)
            walk(row, column - 1, text)
            cells[row, column] = letter

        for row, column in list(cells):
            walk(row, column, "")
        return list(found)
