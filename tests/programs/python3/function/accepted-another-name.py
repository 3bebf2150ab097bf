class Solution:
    def add_all(self, A: list[int]) -> int:
        return self._add(A)

    def _add(self, A):
        return sum(A)
