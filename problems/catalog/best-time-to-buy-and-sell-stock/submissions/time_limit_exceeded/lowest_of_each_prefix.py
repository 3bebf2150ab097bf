class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(price - min(prices[: day + 1]) for day, price in enumerate(prices))
