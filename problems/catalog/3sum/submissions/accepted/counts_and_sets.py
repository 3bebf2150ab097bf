class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        counts = Counter(nums)
        values = sorted(counts)
        answer = []
        for i, small in enumerate(values):
            if small > 0:
                break
            for middle in values[i:]:
                large = -small - middle
                if large < middle:
                    break
                if large in counts:
                    triplet = [small, middle, large]
                    if all(counts[value] >= triplet.count(value) for value in triplet):
                        answer.append(triplet)
        return answer
