class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        answer = []

        def search(i, left, chosen):
            if left == 0:
                answer.append(chosen)
            elif candidates[i] <= left:
                search(i, left - candidates[i], [*chosen, candidates[i]])
                search(i + 1, left, chosen)

        candidates.sort()
        search(0, target, [])
        return answer
