class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        level, seen, count = {0}, {0}, 0
        while level:
            if amount in level:
                return count
            level = {a + coin for a in level for coin in coins if a + coin <= amount} - seen
            seen |= level
            count += 1
        return -1
