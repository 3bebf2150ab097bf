class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        removed = 0
        last = -math.inf
        for start, end in sorted(intervals):
            if start < last:
                removed += 1
            else:
                last = end
        return removed
