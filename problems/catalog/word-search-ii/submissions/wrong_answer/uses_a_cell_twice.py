class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        places = {}
        for row, line in enumerate(board):
            for column, letter in enumerate(line):
                places.setdefault(letter, set()).add((row, column))

        def is_there(word):
            cells = places.get(word[0], set())
            for letter in word[1:]:
                around = {
                    (row + down, column + right)
                    for row, column in cells
                    for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1))
                }
                cells = around & places.get(letter, set())
            return bool(cells)

        return [word for word in words if is_there(word)]
