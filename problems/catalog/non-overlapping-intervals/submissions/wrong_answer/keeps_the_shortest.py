class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
            place = bisect_left(kept, (start, end))
            if place and kept[place - 1][1] > start or place < len(kept) and kept[place][0] < end:
                continue
            kept.insert(place, (start, end))
        return len(intervals) - len(kept)
