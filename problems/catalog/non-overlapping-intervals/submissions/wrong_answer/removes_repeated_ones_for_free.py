class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        different = sorted(set(map(tuple, intervals)), key=lambda interval: interval[1])
        removed = 0
        last = -math.inf
        for start, end in different:
            if start < last:
                removed += 1
            else:
                last = end
        return removed
