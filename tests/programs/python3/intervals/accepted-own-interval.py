class Interval:
    def __init__(self, start, end):
        self.start = start
        self.end = end


class Solution:
    def widened(self, intervals):
        ordered = sorted(intervals, key=lambda ends: ends[0] - ends[1])
        return tuple(Interval(first, last + 1) for first, last in ordered)
