class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        changes = [(start, 0, 1) for start, _ in intervals] + [(end, 1, -1) for _, end in intervals]
        most = used = 0
        for _, _, change in sorted(changes):
            used += change
            most = max(most, used)
        return most
