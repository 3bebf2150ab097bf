"""The days, the levels and the questions."""

import re
import sys

lines = sys.stdin.read().split("\n")
assert lines.pop() == "", "the last line must end, too"
for number, line in enumerate(lines, 1):
    assert re.fullmatch(r"(0|[1-9]\d*)( (0|[1-9]\d*))*", line), f"line {number} must hold numbers, one space apart"
assert len(lines) >= 2, "the first two lines are missing"
first, levels, *questions = [list(map(int, line.split())) for line in lines]
assert len(first) == 2, "the first line must hold two numbers"
days, count = first
assert 1 <= days <= 10**5, f"n is {days}, and must be from 1 to 10^5"
assert 1 <= count <= 10**5, f"q is {count}, and must be from 1 to 10^5"
assert len(levels) == days, f"there are {len(levels)} levels, and n is {days}"
assert all(level <= 9999 for level in levels), "a level is not from 0 to 9999"
assert len(questions) == count, f"there are {len(questions)} questions, and q is {count}"
for number, question in enumerate(questions, 3):
    assert len(question) == 2, f"line {number} must hold two numbers"
    assert 1 <= question[0] <= question[1] <= days, f"line {number}: 1 <= a <= b <= n does not hold"
sys.exit(42)
