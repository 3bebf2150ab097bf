class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def read_paths(path):
            if len(path) == len(word):
                yield "".join(board[r][c] for r, c in path)
                return
            r, c = path[-1]
            for square in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if square not in path and 0 <= square[0] < rows and 0 <= square[1] < columns:
                    yield from read_paths([*path, square])

        return any(text == word for r in range(rows) for c in range(columns) for text in read_paths([(r, c)]))
