class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        # At the same number, what begins comes before what ends.
        borders = sorted((number, is_end) for interval in intervals for is_end, number in enumerate(interval))
        answer = []
        opened = 0
        for number, is_end in borders:
            if is_end:
                opened -= 1
                if opened == 0:
                    answer[-1].append(number)
            else:
                if opened == 0:
                    answer.append([number])
                opened += 1
        return answer
