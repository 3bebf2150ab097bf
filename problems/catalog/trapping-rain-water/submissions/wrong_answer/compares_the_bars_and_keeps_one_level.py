class Solution:
    def trap(self, height: List[int]) -> int:
        low, high = 0, len(height) - 1
        level = water = 0
        while low < high:
            level = min(height[low], height[high])
            if height[low] < height[high]:
                low += 1
                water += max(0, level - height[low])
            else:
                high -= 1
                water += max(0, level - height[high])
        return water
