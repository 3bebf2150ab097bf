class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        return all(a[1] < b[0] for a, b in zip(intervals, intervals[1:]))
