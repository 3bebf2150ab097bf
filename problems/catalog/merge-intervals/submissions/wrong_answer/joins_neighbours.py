class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        covered = set()
        for start, end in intervals:
            covered.update(range(start, end + 1))
        answer = []
        for number in sorted(covered):
            if answer and answer[-1][1] == number - 1:
                answer[-1][1] = number
            else:
                answer.append([number, number])
        return answer
