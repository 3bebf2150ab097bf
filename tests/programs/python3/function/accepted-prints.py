import sys
from typing import List


class Solution:
    def sumOf(self, nums: List[int]) -> int:
        print("adding", *nums)
        print("warning", file=sys.stderr)
        return sum(nums)
