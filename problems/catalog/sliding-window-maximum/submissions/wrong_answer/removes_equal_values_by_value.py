class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        queue, answer = deque(), []
        for i, number in enumerate(nums):
            if i >= k and queue[0] == nums[i - k]:
                queue.popleft()
            while queue and queue[-1] <= number:
                queue.pop()
            queue.append(number)
            if i >= k - 1:
                answer.append(queue[0])
        return answer
