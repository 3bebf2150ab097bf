class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        answer, chosen = [], []

        def search(start, left):
            if left == 0:
                answer.append(chosen[:])
            for i in range(start, len(candidates)):
                if candidates[i] <= left:
                    chosen.append(candidates[i])
                    search(i, left - candidates[i])
                    chosen.pop()

        search(0, target)
        return answer
