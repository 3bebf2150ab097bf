class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return all(a[1] <= b[0] or b[1] <= a[0] for a, b in zip(intervals, intervals[1:]))
