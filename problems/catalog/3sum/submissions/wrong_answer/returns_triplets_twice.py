class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        answer = []
        for i in range(len(nums)):
            low, high = i + 1, len(nums) - 1
            while low < high:
                total = nums[i] + nums[low] + nums[high]
                if total == 0:
                    answer.append([nums[i], nums[low], nums[high]])
                    low += 1
                elif total < 0:
                    low += 1
                else:
                    high -= 1
        return answer
