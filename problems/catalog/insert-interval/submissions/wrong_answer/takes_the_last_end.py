class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        answer = []
        for interval in sorted(intervals + [newInterval]):
            if answer and interval[0] <= answer[-1][1]:
                answer[-1][1] = interval[1]
            else:
                answer.append(interval)
        return answer
