class Solution:
    def countBits(self, n: int) -> List[int]:
        answer = [0]
        while len(answer) <= n:
            answer += [count + 1 for count in answer]
        return answer[: n + 1]
