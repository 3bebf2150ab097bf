class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        answer = []
        for start, end in sorted(intervals):
            if answer and start <= answer[-1][1]:
                answer[-1][1] = max(answer[-1][1], end)
            else:
                answer.append([start, end])
        return answer
