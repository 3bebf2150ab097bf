class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        states = {(False, False): 0}
        for i, coins in enumerate(nums):
            new = {}
            for (first, last), total in states.items():
                options = [((first, False), total)]
                if not last:
                    options.append(((first or i == 0, True), total + coins))
                for state, value in options:
                    new[state] = max(new.get(state, 0), value)
            states = new
        total, (first, last) = max((total, state) for state, total in states.items())
        return total - min(nums[0], nums[-1]) if first and last else total
