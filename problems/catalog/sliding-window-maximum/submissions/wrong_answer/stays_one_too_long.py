class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        queue, answer = deque(), []
        for i, number in enumerate(nums):
            while queue and nums[queue[-1]] <= number:
                queue.pop()
            queue.append(i)
            if queue[0] < i - k:
                queue.popleft()
            if i >= k - 1:
                answer.append(nums[queue[0]])
        return answer
