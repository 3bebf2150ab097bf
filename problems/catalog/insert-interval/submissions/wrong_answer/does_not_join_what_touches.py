class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        before = [interval for interval in intervals if interval[1] <= start]
        after = [interval for interval in intervals if interval[0] >= end]
        for a, b in intervals[len(before) : len(intervals) - len(after)]:
            start, end = min(start, a), max(end, b)
        return before + [[start, end]] + after
