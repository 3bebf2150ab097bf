class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        rooms = []
        for start, end in sorted(intervals):
            if rooms and rooms[-1] <= start:
                rooms[-1] = end
            else:
                rooms.append(end)
        return len(rooms)
