class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        removed = 0
        first, *rest = intervals
        last = rest[0][1] if rest[0][0] >= first[1] else first[1]
        removed += rest[0][0] < first[1]
        for start, end in rest[1:]:
            if start < last:
                removed += 1
            else:
                last = end
        return removed
