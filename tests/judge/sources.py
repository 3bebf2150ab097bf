"""Solutions of the problem that tests/judge/conftest.py makes: double a number."""

RIGHT = """class Solution:
    def double(self, n: int) -> int:
        return n + n
"""
WRONG_ON_NEGATIVES = """class Solution:
    def double(self, n: int) -> int:
        print("doubling", n)
        return abs(n + n)
"""
CRASHES = """class Solution:
    def double(self, n: int) -> int:
        raise ValueError("no idea")
"""
BROKEN = "class Solution:\n    def double(self, n\n"
# Long enough to be killed in the middle, short enough for its time limit.
SLOW = """import time

class Solution:
    def double(self, n: int) -> int:
        time.sleep(0.7)
        return n + n
"""
