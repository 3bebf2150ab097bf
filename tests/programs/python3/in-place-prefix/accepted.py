class Solution:
    def compact(self, nums: List[int]) -> int:
        count = 0
        for num in nums:
            if num:
                nums[count] = num
                count += 1
        return count
