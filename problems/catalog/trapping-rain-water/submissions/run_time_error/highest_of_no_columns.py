class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(len(height)):
            level = min(max(height[:i]), max(height[i + 1 :]))
            water += max(0, level - height[i])
        return water
