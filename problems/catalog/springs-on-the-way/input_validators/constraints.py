"""The huts, the springs and the trails."""

import re
import sys

lines = sys.stdin.read().split("\n")
assert lines.pop() == "", "the last line must end, too"
for number, line in enumerate(lines, 1):
    assert re.fullmatch(r"(0|[1-9]\d*)( (0|[1-9]\d*))*", line), f"line {number} must hold numbers, one space apart"
assert len(lines) >= 2, "the first two lines are missing"
first, springs, *trails = [list(map(int, line.split())) for line in lines]
assert len(first) == 3, "the first line must hold three numbers"
huts, count, flask = first
assert 2 <= huts <= 400, f"n is {huts}, and must be from 2 to 400"
assert 0 <= count <= 1500, f"m is {count}, and must be from 0 to 1500"
assert 1 <= flask <= 30, f"c is {flask}, and must be from 1 to 30"
assert springs[0] == len(springs) - 1, f"k is {springs[0]}, and there are {len(springs) - 1} springs"
assert len(set(springs[1:])) == springs[0], "a spring comes twice"
assert all(1 <= hut <= huts for hut in springs[1:]), "a spring is not at a hut from 1 to n"
assert len(trails) == count, f"there are {len(trails)} trails, and m is {count}"
for number, trail in enumerate(trails, 3):
    assert len(trail) == 4, f"line {number} must hold four numbers"
    a, b, minutes, glasses = trail
    assert 1 <= min(a, b) and max(a, b) <= huts and a != b, f"line {number}: must join two different huts from 1 to n"
    assert 1 <= minutes <= 10**9, f"line {number}: the minutes must be from 1 to 10^9"
    assert glasses <= 30, f"line {number}: the glasses must be from 0 to 30"
sys.exit(42)
