class Solution:
    def search(self, nums: List[int], target: int) -> int:
        n = len(nums)
        start, high = 0, n - 1
        while start < high:
            middle = (start + high) // 2
            if nums[middle] > nums[high]:
                start = middle + 1
            else:
                high = middle
        low, high = 0, n
        while low < high:
            middle = (low + high) // 2
            if nums[(start + middle) % n] < target:
                low = middle + 1
            else:
                high = middle
        place = (start + low) % n
        return place if nums[place] == target else -1
