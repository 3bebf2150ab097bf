class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        last = intervals[0][1]
        for start, end in intervals[1:]:
            if start < last:
                return False
            last = end
        return True
