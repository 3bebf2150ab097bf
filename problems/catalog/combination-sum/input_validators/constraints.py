"""The candidates and the target, and that there are not too many combinations."""

import json
import sys

candidates, target = json.loads(input()), json.loads(input())
assert 1 <= len(candidates) <= 30, f"candidates has {len(candidates)} values, and must have from 1 to 30"
assert all(2 <= value <= 40 for value in candidates), "candidates has a value that is not from 2 to 40"
assert len(set(candidates)) == len(candidates), "candidates has a value twice"
assert 1 <= target <= 40, f"target is {target}, and must be from 1 to 40"
ways = [1] + [0] * target
for value in candidates:
    for total in range(value, target + 1):
        ways[total] += ways[total - value]
assert ways[target] < 150, f"there are {ways[target]} combinations, and must be fewer than 150"
sys.exit(42)
