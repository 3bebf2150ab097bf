class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        return [value for value, count in sorted(counts.items(), reverse=True)[:k]]
