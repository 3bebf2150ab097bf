class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = {}
        for number in nums:
            counts[number] = counts.get(number, 0) + 1
        heap = []
        for value, count in counts.items():
            heappush(heap, (count, value))
            if len(heap) > k:
                heappop(heap)
        return [value for _, value in heap]
