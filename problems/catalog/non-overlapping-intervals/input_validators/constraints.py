"""How many intervals there are, and their ends."""

import json
import sys

intervals = json.loads(input())
assert 1 <= len(intervals) <= 10**5, f"there are {len(intervals)} intervals, and must be from 1 to 10^5"
for interval in intervals:
    assert len(interval) == 2, "an interval must have a start and an end"
    start, end = interval
    assert -50_000 <= start < end <= 50_000, f"{interval} is not within ±5 * 10^4, or does not end after its start"
sys.exit(42)
