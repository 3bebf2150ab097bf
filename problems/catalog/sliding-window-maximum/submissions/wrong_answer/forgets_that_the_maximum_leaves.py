class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        largest = max(nums[:k])
        answer = [largest]
        for number in nums[k:]:
            largest = max(largest, number)
            answer.append(largest)
        return answer
