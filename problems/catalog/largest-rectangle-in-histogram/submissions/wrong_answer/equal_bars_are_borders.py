class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        n = len(heights)
        best = 0
        left, right, stack = [-1] * n, [n] * n, []
        for i in range(n):
            while stack and heights[stack[-1]] > heights[i]:
                right[stack.pop()] = i
            if stack:
                left[i] = stack[-1]
                if heights[stack[-1]] == heights[i]:
                    right[stack[-1]] = i
            stack.append(i)
        for i in range(n):
            best = max(best, heights[i] * (right[i] - left[i] - 1))
        return best
