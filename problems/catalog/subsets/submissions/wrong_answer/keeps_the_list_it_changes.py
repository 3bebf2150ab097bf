class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        answer, chosen = [], []

        def search(start):
            answer.append(chosen)
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                search(i + 1)
                chosen.pop()

        search(0)
        return answer
