class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        changes = Counter()
        for start, end in intervals:
            changes[start] += 1
            changes[end] -= 1
        most = used = 0
        for time in sorted(changes):
            used += changes[time]
            most = max(most, used)
        return most
