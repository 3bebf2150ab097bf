class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high, best = 0, len(nums) - 1, nums[0]
        while low <= high:
            if nums[low] <= nums[high]:
                return min(best, nums[low])
            middle = (low + high) // 2
            best = min(best, nums[middle])
            if nums[middle] >= nums[low]:
                low = middle + 1
            else:
                high = middle - 1
        return best
