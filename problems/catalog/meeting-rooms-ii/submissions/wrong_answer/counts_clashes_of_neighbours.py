class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        return 1 + sum(b[0] < a[1] for a, b in zip(intervals, intervals[1:]))
