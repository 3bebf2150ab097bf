class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        heap = [(-number, i) for i, number in enumerate(nums[: k - 1])]
        heapify(heap)
        answer = []
        for i in range(k - 1, len(nums)):
            heappush(heap, (-nums[i], i))
            while heap[0][1] <= i - k:
                heappop(heap)
            answer.append(-heap[0][0])
        return answer
