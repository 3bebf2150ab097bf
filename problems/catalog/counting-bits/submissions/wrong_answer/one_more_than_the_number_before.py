class Solution:
    def countBits(self, n: int) -> List[int]:
        answer = [0]
        for i in range(1, n + 1):
            answer.append(1 if i & (i - 1) == 0 else answer[-1] + 1)
        return answer
