class Solution:
    def trap(self, height: List[int]) -> int:
        return sum(min(max(height[: i + 1]), max(height[i:])) - bar for i, bar in enumerate(height))
