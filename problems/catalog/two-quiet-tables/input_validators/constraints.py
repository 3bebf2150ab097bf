"""The guests, the quarrels, and that nobody has more than three."""

import re
import sys
from collections import Counter

lines = sys.stdin.read().split("\n")
assert lines.pop() == "", "the last line must end, too"
for number, line in enumerate(lines, 1):
    assert re.fullmatch(r"(0|[1-9]\d*) (0|[1-9]\d*)", line), f"line {number} must hold two numbers and one space"
assert lines, "the first line is missing"
(guests, count), *pairs = [tuple(map(int, line.split())) for line in lines]
assert 1 <= guests <= 10_000, f"n is {guests}, and must be from 1 to 10^4"
assert 0 <= count <= 15_000, f"m is {count}, and must be from 0 to 1.5 * 10^4"
assert len(pairs) == count, f"there are {len(pairs)} quarrels, and m is {count}"
for number, (first, second) in enumerate(pairs, 2):
    assert 1 <= min(first, second) and max(first, second) <= guests, f"line {number}: a guest is not from 1 to n"
    assert first != second, f"line {number}: nobody quarrels with himself"
assert len(set(map(frozenset, pairs))) == count, "a pair comes twice"
most = max(Counter(guest for pair in pairs for guest in pair).values(), default=0)
assert most <= 3, f"a guest has {most} quarrels, and must have at most 3"
sys.exit(42)
