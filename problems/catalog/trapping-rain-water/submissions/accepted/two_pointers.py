class Solution:
    def trap(self, height: List[int]) -> int:
        low, high = 0, len(height) - 1
        left = right = water = 0
        while low <= high:
            left = max(left, height[low])
            right = max(right, height[high])
            if left < right:
                water += left - height[low]
                low += 1
            else:
                water += right - height[high]
                high -= 1
        return water
