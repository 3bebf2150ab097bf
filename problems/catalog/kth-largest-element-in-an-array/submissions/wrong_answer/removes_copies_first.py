class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        ranks = sorted(set(nums), reverse=True)
        return ranks[min(k, len(ranks)) - 1]
