class Solution:
    def hammingWeight(self, n: int) -> int:
        digits = [0] * 32
        for _ in range(n):
            place = 0
            while digits[place]:
                digits[place] = 0
                place += 1
            digits[place] = 1
        return sum(digits)
