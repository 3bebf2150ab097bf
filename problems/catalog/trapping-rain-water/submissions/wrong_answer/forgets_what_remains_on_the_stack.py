class Solution:
    def trap(self, height: List[int]) -> int:
        water, start, waiting = 0, 0, 0
        for bar in height:
            if bar >= start:
                water += waiting
                start, waiting = bar, 0
            else:
                waiting += start - bar
        return water
