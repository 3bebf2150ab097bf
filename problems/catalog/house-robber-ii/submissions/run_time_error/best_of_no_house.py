class Solution:
    def rob(self, nums: List[int]) -> int:
        def straight(houses):
            best = [houses[0]]
            for i, coins in enumerate(houses[1:], 1):
                best.append(max(best[-1], coins + (best[i - 2] if i > 1 else 0)))
            return best[-1]

        return max(straight(nums[1:]), straight(nums[:-1]))
