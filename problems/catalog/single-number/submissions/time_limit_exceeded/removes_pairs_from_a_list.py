class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        rest = []
        for number in nums:
            if number in rest:
                rest.remove(number)
            else:
                rest.append(number)
        return rest[0]
