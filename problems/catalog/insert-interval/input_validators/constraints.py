"""The intervals, their order, and the new one."""

import json
import sys
from itertools import pairwise

intervals, new_interval = json.loads(input()), json.loads(input())
assert len(intervals) <= 10**4, f"there are {len(intervals)} intervals, and may be 10^4"
for interval in [*intervals, new_interval]:
    assert len(interval) == 2, "an interval must have a start and an end"
    assert 0 <= interval[0] <= interval[1] <= 10**5, f"{interval} is not within 0 to 10^5, or ends before it starts"
for before, after in pairwise(intervals):
    assert before[1] < after[0], f"{before} and {after} have a number in common, or are not sorted"
sys.exit(42)
