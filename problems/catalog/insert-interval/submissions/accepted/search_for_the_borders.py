class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        first = bisect_left(intervals, start, key=lambda interval: interval[1])
        beyond = bisect_right(intervals, end, key=lambda interval: interval[0])
        if first < beyond:
            start = min(start, intervals[first][0])
            end = max(end, intervals[beyond - 1][1])
        return intervals[:first] + [[start, end]] + intervals[beyond:]
