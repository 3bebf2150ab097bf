class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        return [
            list(chosen)
            for size in range(1, min(len(candidates), 6) + 1)
            for chosen in combinations(candidates, size)
            if sum(chosen) == target
        ]
