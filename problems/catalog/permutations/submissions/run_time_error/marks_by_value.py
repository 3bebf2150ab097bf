class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        used = [False] * len(nums)

        def fill(order):
            if len(order) == len(nums):
                return [order]
            found = []
            for x in nums:
                if not used[x]:
                    used[x] = True
                    found += fill([*order, x])
                    used[x] = False
            return found

        return fill([])
