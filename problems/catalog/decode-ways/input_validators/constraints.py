"""The digits, and that they do not have too many readings."""

import json
import re
import sys

s = json.loads(input())
assert 1 <= len(s) <= 100, f"s has {len(s)} digits, and must have from 1 to 100"
assert re.fullmatch("[0-9]+", s), "s must be digits"
before, ways = 0, 1
for i, digit in enumerate(s):
    pair = "10" <= s[max(0, i - 1) : i + 1] <= "26" and i > 0
    before, ways = ways, (ways if digit != "0" else 0) + (before if pair else 0)
assert ways < 2**31, "the answer does not fit in a signed integer of 32 bits"
sys.exit(42)
