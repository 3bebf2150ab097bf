class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = running = 0
        for i in range(1, len(prices)):
            running = max(0, running + prices[i] - prices[i - 1])
            best = max(best, running)
        return best
