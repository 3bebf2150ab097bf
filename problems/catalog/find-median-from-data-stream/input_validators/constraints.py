"""The numbers, how many calls there are, and that a median exists when it is asked for."""

import json
import sys

methods, (_, *calls) = json.loads(input()), json.loads(input())
assert len(calls) <= 5 * 10**4, f"there are {len(calls)} calls, and may be 5 * 10^4"
assert "MedianFinder" not in methods[1:], "MedianFinder is constructed once"
assert methods[1:2] != ["findMedian"], "findMedian is called when there is no number"
for arguments in calls:
    assert all(-(10**5) <= num <= 10**5 for num in arguments), f"num is {arguments}, and must be from -10^5 to 10^5"
sys.exit(42)
