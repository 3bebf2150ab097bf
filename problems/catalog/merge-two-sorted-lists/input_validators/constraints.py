"""Both lists: their lengths, values and order."""

import json
import sys

for name in ("list1", "list2"):
    values = json.loads(input())
    assert len(values) <= 20_000, f"{name} has {len(values)} nodes, and may have 2 * 10^4"
    assert all(abs(value) <= 2 * 10**9 for value in values), f"{name} has a value beyond 2 * 10^9"
    assert values == sorted(values), f"{name} is not sorted"
sys.exit(42)
