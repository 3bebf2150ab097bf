class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = 0
        last = -math.inf
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= last:
                kept += 1
                last = end
        return len(intervals) - kept
