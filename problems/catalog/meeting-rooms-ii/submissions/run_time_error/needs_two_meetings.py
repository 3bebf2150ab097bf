class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        rooms = [intervals[0][1], intervals[1][1]]
        if rooms[0] <= intervals[1][0]:
            del rooms[0]
        heapq.heapify(rooms)
        for start, end in intervals[2:]:
            if rooms[0] <= start:
                heapq.heapreplace(rooms, end)
            else:
                heapq.heappush(rooms, end)
        return len(rooms)
