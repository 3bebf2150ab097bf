class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        answer, marked = [], [False] * len(nums)

        def decide(i):
            if i == len(nums):
                answer.append([x for x in nums if marked[x]])
                return
            for mark in (False, True):
                marked[nums[i]] = mark
                decide(i + 1)

        decide(0)
        return answer
