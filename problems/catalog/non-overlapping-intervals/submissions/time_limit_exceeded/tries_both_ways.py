class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()

        def most(index, last):
            while index < len(intervals) and intervals[index][0] < last:
                index += 1
            if index == len(intervals):
                return 0
            return max(1 + most(index + 1, intervals[index][1]), most(index + 1, last))

        return len(intervals) - most(0, -math.inf)
