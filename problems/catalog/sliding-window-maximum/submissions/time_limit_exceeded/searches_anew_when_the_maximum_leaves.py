class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        largest = max(nums[:k])
        answer = [largest]
        for i in range(k, len(nums)):
            if nums[i - k] == largest:
                largest = max(nums[i - k + 1 : i + 1])
            else:
                largest = max(largest, nums[i])
            answer.append(largest)
        return answer
