class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = set()

        def search(chosen):
            found.add(tuple(sorted(chosen)))
            for x in nums:
                if x not in chosen:
                    search([*chosen, x])

        search([])
        return [list(subset) for subset in found]
