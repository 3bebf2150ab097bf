class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins.sort(reverse=True)

        def pay(index, rest):
            if rest == 0:
                return 0
            if index == len(coins):
                return -1
            for times in range(rest // coins[index], -1, -1):
                more = pay(index + 1, rest - times * coins[index])
                if more >= 0:
                    return times + more
            return -1

        return pay(0, amount)
