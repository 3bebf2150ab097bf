class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best, stack = 0, []
        for i, bar in enumerate(heights + [0]):
            while stack and heights[stack[-1]] >= bar:
                j = stack.pop()
                best = max(best, heights[j] * (i - j))
            stack.append(i)
        return best
