class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        sums = []
        total = 0
        for number in nums:
            total += number
            if total > 0:
                sums.append(total)
            else:
                total = 0
        return max(sums)
