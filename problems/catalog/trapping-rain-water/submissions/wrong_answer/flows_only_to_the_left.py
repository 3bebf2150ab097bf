class Solution:
    def trap(self, height: List[int]) -> int:
        highest = water = 0
        for bar in height:
            highest = max(highest, bar)
            water += highest - bar
        return water
