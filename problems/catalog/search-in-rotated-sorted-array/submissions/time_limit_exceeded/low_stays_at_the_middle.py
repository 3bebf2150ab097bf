class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[low] <= nums[middle]:
                if nums[low] <= target <= nums[middle]:
                    high = middle
                else:
                    low = middle
            elif nums[middle] <= target <= nums[high]:
                low = middle
            else:
                high = middle
        return low if nums[low] == target else -1
