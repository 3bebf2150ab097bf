class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        right, stack = [len(heights)] * len(heights), []
        for i, bar in enumerate(heights):
            while stack and heights[stack[-1]] > bar:
                right[stack.pop()] = i
            stack.append(i)
        return max(heights[i] * (right[i] - i) for i in range(len(heights)))
