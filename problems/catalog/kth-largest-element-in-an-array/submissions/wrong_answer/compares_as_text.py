class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return sorted(nums, key=str, reverse=True)[k - 1]
