"""Two numbers, then as many shifts, each on a line of its own."""

import re
import sys

lines = sys.stdin.read().split("\n")
assert lines.pop() == "", "the last line must end, too"
for number, line in enumerate(lines, 1):
    assert re.fullmatch(r"(0|[1-9]\d*) (0|[1-9]\d*)", line), f"line {number} must hold two numbers and one space"
assert lines, "the first line is missing"
(end, count), *shifts = [tuple(map(int, line.split())) for line in lines]
assert 1 <= end <= 10**12, f"T is {end}, and must be from 1 to 10^12"
assert 0 <= count <= 10**5, f"n is {count}, and must be from 0 to 10^5"
assert len(shifts) == count, f"there are {len(shifts)} shifts, and n is {count}"
for number, (start, stop) in enumerate(shifts, 2):
    assert 0 <= start < stop <= end, f"line {number}: 0 <= s < e <= T does not hold"
sys.exit(42)
