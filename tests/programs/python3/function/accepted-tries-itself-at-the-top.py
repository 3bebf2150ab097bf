class Solution:
    def sumOf(self, nums):
        total = 0
        for num in nums:
            total += num
        return total


solution = Solution()
print(solution.sumOf([2, 7, 11, 15]))
assert solution.sumOf([]) == 0
