class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(max(prices[day + 1 :]) - price for day, price in enumerate(prices))
