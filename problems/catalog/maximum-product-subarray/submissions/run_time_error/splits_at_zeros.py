class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        parts = [[]]
        for number in nums:
            if number == 0:
                parts.append([])
            else:
                parts[-1].append(number)
        best = 0 if len(parts) > 1 else nums[0]
        for part in parts:
            for order in (part, part[::-1]):
                best = max(best, max(accumulate(order, lambda a, b: a * b)))
        return best
