class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        answer = []

        def fill(start):
            if start == len(nums):
                answer.append(nums)
            for i in range(start, len(nums)):
                nums[start], nums[i] = nums[i], nums[start]
                fill(start + 1)
                nums[start], nums[i] = nums[i], nums[start]

        fill(0)
        return answer
