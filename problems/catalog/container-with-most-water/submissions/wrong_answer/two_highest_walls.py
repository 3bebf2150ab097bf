class Solution:
    def maxArea(self, height: List[int]) -> int:
        a, b = sorted(range(len(height)), key=height.__getitem__)[-2:]
        return abs(a - b) * min(height[a], height[b])
