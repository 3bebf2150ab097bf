class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        pivot = nums[len(nums) // 2]
        larger = [number for number in nums if number > pivot]
        if k <= len(larger):
            return self.findKthLargest(larger, k)
        if k == len(larger) + 1:
            return pivot
        smaller = [number for number in nums if number < pivot]
        return self.findKthLargest(smaller, k - len(larger) - 1)
