class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best, stack = 0, [-1]
        for i, bar in enumerate(heights + [0]):
            while stack[-1] >= 0 and heights[stack[-1]] >= bar:
                height = heights[stack.pop()]
                best = max(best, height * (i - stack[-1] - 1))
            stack.append(i)
        return best
