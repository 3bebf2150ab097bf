import decimal
import fractions


class Solution:
    def sumOf(self, nums: List[int]) -> int:
        match len(nums) % 3:
            case 0:
                return float(sum(nums))
            case 1:
                return sum(nums) + True - 1
            case _:
                return operator.index(sum(nums))
