class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        parts = [list(part) for is_bar, part in groupby(heights, bool) if is_bar]
        return max(self.measure(part) for part in parts)

    def measure(self, heights):
        best, stack = 0, [-1]
        for i, bar in enumerate(heights + [0]):
            while stack[-1] >= 0 and heights[stack[-1]] >= bar:
                height = heights[stack.pop()]
                best = max(best, height * (i - stack[-1] - 1))
            stack.append(i)
        return best
