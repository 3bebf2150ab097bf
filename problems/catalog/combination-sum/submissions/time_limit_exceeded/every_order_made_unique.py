class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = set()

        def search(chosen, left):
            if left == 0:
                found.add(tuple(sorted(chosen)))
            for candidate in candidates:
                if candidate <= left:
                    search([*chosen, candidate], left - candidate)

        search([], target)
        return [list(combination) for combination in found]
