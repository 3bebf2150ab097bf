class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        squares = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        have = Counter(squares.values())
        if Counter(word) - have:
            return False
        if have[word[-1]] < have[word[0]]:
            word = word[::-1]

        def follows(square, i, used):
            if squares.get(square) != word[i] or square in used:
                return False
            if i == len(word) - 1:
                return True
            r, c = square
            used = used | {square}
            return any(follows(near, i + 1, used) for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))

        return any(follows(square, 0, frozenset()) for square in squares)
