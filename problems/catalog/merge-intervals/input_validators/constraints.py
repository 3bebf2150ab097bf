"""How many intervals there are, and their ends."""

import json
import sys

intervals = json.loads(input())
assert 1 <= len(intervals) <= 10**4, f"there are {len(intervals)} intervals, and must be from 1 to 10^4"
for interval in intervals:
    assert len(interval) == 2, "an interval must have a start and an end"
    assert 0 <= interval[0] <= interval[1] <= 10**4, f"{interval} is not within 0 to 10^4, or ends before it starts"
sys.exit(42)
