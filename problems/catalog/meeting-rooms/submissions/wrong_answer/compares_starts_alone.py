class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return len({start for start, _ in intervals}) == len(intervals)
