"""How many meetings there are, and their times."""

import json
import sys

intervals = json.loads(input())
assert 1 <= len(intervals) <= 10**4, f"there are {len(intervals)} meetings, and must be from 1 to 10^4"
for interval in intervals:
    assert len(interval) == 2, "a meeting must have a start and an end"
    assert 0 <= interval[0] < interval[1] <= 10**6, (
        f"{interval} is not within 0 to 10^6, or does not end after its start"
    )
sys.exit(42)
