class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        answer = []
        while matrix:
            answer += matrix.pop(0)
            answer += [row.pop() for row in matrix]
            if matrix:
                answer += matrix.pop()[::-1]
            answer += [row.pop(0) for row in matrix[::-1]]
        return answer
