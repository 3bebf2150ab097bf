"""The capacity, the keys and values, and how many calls there are."""

import json
import sys

methods, (constructed, *calls) = json.loads(input()), json.loads(input())
(capacity,) = constructed
assert 1 <= capacity <= 3000, f"capacity is {capacity}, and must be from 1 to 3000"
assert len(calls) <= 2 * 10**5, f"there are {len(calls)} calls, and may be 2 * 10^5"
for arguments in calls:
    assert 0 <= arguments[0] <= 10**4, f"key is {arguments[0]}, and must be from 0 to 10^4"
    assert len(arguments) == 1 or 0 <= arguments[1] <= 10**5, f"value is {arguments[1]}, and must be from 0 to 10^5"
sys.exit(42)
