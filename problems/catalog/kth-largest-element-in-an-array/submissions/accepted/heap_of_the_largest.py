class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = nums[:k]
        heapify(heap)
        for number in nums[k:]:
            if number > heap[0]:
                heapreplace(heap, number)
        return heap[0]
