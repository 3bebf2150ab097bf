class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        most = []
        for i, (start, _) in enumerate(intervals):
            most.append(1 + max((most[j] for j in range(i) if intervals[j][1] <= start), default=0))
        return len(intervals) - max(most)
