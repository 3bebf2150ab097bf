class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        ordered = sorted(intervals + [newInterval])
        answer = [ordered[0]]
        if newInterval[0] < intervals[0][0]:
            answer = [newInterval]
        for start, end in ordered[1:]:
            if start <= answer[-1][1]:
                answer[-1][1] = max(answer[-1][1], end)
            else:
                answer.append([start, end])
        return answer
