class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        answer = [nums[:1]]
        for x in nums[1:]:
            answer = [order[:i] + [x] + order[i:] for order in answer for i in range(len(order))]
        return answer
