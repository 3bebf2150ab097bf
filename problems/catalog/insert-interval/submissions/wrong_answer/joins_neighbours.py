class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        answer = []
        for start, end in sorted(intervals + [newInterval]):
            if answer and start <= answer[-1][1] + 1:
                answer[-1][1] = max(answer[-1][1], end)
            else:
                answer.append([start, end])
        return answer
