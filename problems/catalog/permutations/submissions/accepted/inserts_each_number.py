class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        answer = [[]]
        for x in nums:
            answer = [order[:i] + [x] + order[i:] for order in answer for i in range(len(order) + 1)]
        return answer
