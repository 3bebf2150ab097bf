#!/usr/bin/env python3
# -*- coding: utf-8 -*-
import unittest
from typing import List


class Solution:
    def sumOf(self, nums: List[int]) -> int:
        return sum(nums)


class TestSolution(unittest.TestCase):
    def test_three(self):
        self.assertEqual(Solution().sumOf([1, 2, 3]), 6)


if __name__ == "__main__":
    unittest.main()
