class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        unpaired = set()
        for number in nums:
            if number in unpaired:
                unpaired.remove(number)
            else:
                unpaired.add(number)
        return unpaired.pop()
