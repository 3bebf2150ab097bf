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


def busy_for(milliseconds: int) -> str:
    """Right, after so much CPU time for each case."""
    return f"""import time

class Solution:
    def double(self, n: int) -> int:
        until = time.process_time() + {milliseconds} / 1000
        while time.process_time() < until:
            pass
        return n + n
"""
