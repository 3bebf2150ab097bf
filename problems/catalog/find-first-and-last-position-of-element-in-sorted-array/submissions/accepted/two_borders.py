class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        def border(value):
            low, high = 0, len(nums)
            while low < high:
                middle = (low + high) // 2
                if nums[middle] < value:
                    low = middle + 1
                else:
                    high = middle
            return low

        first, end = border(target), border(target + 1)
        return [first, end - 1] if first < end else [-1, -1]
