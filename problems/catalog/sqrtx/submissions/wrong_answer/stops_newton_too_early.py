class Solution:
    def mySqrt(self, x: int) -> int:
        root = x
        for _ in range(12):
            if root:
                root = (root + x // root) // 2
        return root
