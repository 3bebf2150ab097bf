class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        answer = []
        for start, end in intervals:
            if answer and start <= answer[-1][1] and end >= answer[-1][0]:
                answer[-1] = [min(answer[-1][0], start), max(answer[-1][1], end)]
            else:
                answer.append([start, end])
        return answer
