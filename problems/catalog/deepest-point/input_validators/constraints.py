"""One lake."""

import re
import sys

line = sys.stdin.read()
assert re.fullmatch(r"[1-9]\d* [1-9]\d* [1-9]\d* [1-9]\d*\n", line), "the input must be one line of four numbers"
buoys, deepest, before, behind = map(int, line.split())
assert 1 <= buoys <= 10**6, f"n is {buoys}, and must be from 1 to 10^6"
assert 1 <= deepest <= buoys, f"the deepest buoy is {deepest}, and must be from 1 to n"
assert 1 <= before <= 900 and 1 <= behind <= 900, "both sides must be from 1 to 900 steep"
sys.exit(42)
