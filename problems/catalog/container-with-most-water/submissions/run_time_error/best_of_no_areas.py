class Solution:
    def maxArea(self, height: List[int]) -> int:
        return max((j - i) * min(a, b) for i, a in enumerate(height) if a for j, b in enumerate(height[:60]) if b)
