class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        stack = []
        for i, bar in enumerate(height):
            while stack and height[stack[-1]] <= bar:
                bottom = height[stack.pop()]
                if not stack:
                    break
                wall = stack[-1]
                water += (min(bar, height[wall]) - bottom) * (i - wall - 1)
            stack.append(i)
        return water
