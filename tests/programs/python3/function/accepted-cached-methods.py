class Solution:
    @lru_cache(maxsize=None)
    def power(self, base: int, exponent: int) -> int:
        return 1 if exponent == 0 else base * self.power(base, exponent - 1)

    def sumOf(self, nums: List[int]) -> int:
        @cache
        def rest(i: int) -> int:
            return 0 if i == len(nums) else self.power(nums[i], 1) + rest(i + 1)

        return rest(0)
