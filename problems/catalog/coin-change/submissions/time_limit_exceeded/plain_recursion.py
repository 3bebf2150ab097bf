class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins.sort(reverse=True)
        best = inf

        def pay(index, rest, count):
            nonlocal best
            if rest == 0:
                best = min(best, count)
            elif index < len(coins):
                for times in range(rest // coins[index] + 1):
                    pay(index + 1, rest - times * coins[index], count + times)

        pay(0, amount, 0)
        return -1 if best == inf else best
