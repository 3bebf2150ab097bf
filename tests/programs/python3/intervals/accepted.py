class Solution:
    def widened(self, intervals: list[list[int]]) -> list[list[int]]:
        intervals.sort(key=lambda interval: interval[0] - interval[1])
        return [[start, end + 1] for start, end in intervals]
