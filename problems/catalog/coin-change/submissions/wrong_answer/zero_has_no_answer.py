class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [inf] * amount
        for a in range(1, amount + 1):
            fewest[a] = min((fewest[a - coin] + 1 for coin in coins if coin <= a), default=inf)
        return fewest[amount] if 0 < fewest[amount] < inf else -1
