class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        most = 0
        for moment, _ in intervals:
            used = 0
            for start, end in intervals:
                if start <= moment < end:
                    used += 1
            most = max(most, used)
        return most
