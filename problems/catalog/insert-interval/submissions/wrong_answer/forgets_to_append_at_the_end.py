class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        if not intervals:
            return [newInterval]
        start, end = newInterval
        answer = []
        placed = False
        for interval in intervals:
            if interval[1] < start:
                answer.append(interval)
            elif end < interval[0]:
                if not placed:
                    answer.append([start, end])
                    placed = True
                answer.append(interval)
            else:
                start, end = min(start, interval[0]), max(end, interval[1])
        return answer
