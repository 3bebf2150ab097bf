class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        if target <= 0:
            return [[]] if target == 0 else []
        return [[x, *rest] for x in candidates if x <= target for rest in self.combinationSum(candidates, target - x)]
