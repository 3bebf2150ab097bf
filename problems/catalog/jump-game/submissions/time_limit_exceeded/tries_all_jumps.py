class Solution:
    def canJump(self, nums: List[int]) -> bool:
        last = len(nums) - 1
        open_ = [0]
        while open_:
            i = open_.pop()
            if i >= last:
                return True
            open_.extend(range(i + 1, min(last, i + nums[i]) + 1))
        return False
