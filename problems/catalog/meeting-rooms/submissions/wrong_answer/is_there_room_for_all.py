class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        if not intervals:
            return True
        needed = sum(end - start for start, end in intervals)
        return needed <= max(end for _, end in intervals) - min(start for start, _ in intervals)
