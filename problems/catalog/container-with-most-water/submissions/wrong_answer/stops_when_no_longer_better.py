class Solution:
    def maxArea(self, height: List[int]) -> int:
        low, high, best = 0, len(height) - 1, -1
        while low < high:
            area = (high - low) * min(height[low], height[high])
            if area <= best:
                break
            best = area
            if height[low] < height[high]:
                low += 1
            else:
                high -= 1
        return best
