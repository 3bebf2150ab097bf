class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        answer = [[]]
        for x in nums:
            answer += [subset + [x] for subset in answer]
        return answer
