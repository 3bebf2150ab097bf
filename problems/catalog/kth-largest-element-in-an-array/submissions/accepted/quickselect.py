class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        while True:
            pivot = random.choice(nums)
            larger = [number for number in nums if number > pivot]
            equal = nums.count(pivot)
            if k <= len(larger):
                nums = larger
            elif k <= len(larger) + equal:
                return pivot
            else:
                k -= len(larger) + equal
                nums = [number for number in nums if number < pivot]
