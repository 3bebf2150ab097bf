class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = nums[:k]
        heapify(heap)
        for number in nums[k:]:
            heapreplace(heap, number)
        return heap[0]
