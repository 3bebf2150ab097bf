class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        left = intervals + [newInterval]
        answer = []
        while left:
            start, end = left.pop()
            apart = []
            for a, b in left:
                if b < start or end < a:
                    apart.append([a, b])
                else:
                    start, end = min(start, a), max(end, b)
            if len(apart) == len(left):
                answer.append([start, end])
            else:
                apart.append([start, end])
            left = apart
        return sorted(answer)
