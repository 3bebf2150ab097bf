class Solution:
    def canJump(self, nums: List[int]) -> bool:
        fuel = 0
        for jump in nums:
            fuel = max(fuel - 1, jump)
            if fuel == 0:
                return False
        return True
