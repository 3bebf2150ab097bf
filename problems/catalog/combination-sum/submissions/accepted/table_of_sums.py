class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[[]]] + [[] for _ in range(target)]
        for candidate in candidates:
            for total in range(candidate, target + 1):
                ways[total] += [combination + [candidate] for combination in ways[total - candidate]]
        return ways[target]
