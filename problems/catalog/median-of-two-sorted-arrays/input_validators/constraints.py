"""Both arrays: their lengths, values and order."""

import json
import sys

arrays = {"nums1": json.loads(input()), "nums2": json.loads(input())}
for name, values in arrays.items():
    assert len(values) <= 50_000, f"{name} has {len(values)} elements, and may have 5 * 10^4"
    assert all(-(10**6) <= value <= 10**6 for value in values), f"{name} has a value that is not from -10^6 to 10^6"
    assert values == sorted(values), f"{name} is not sorted"
assert any(arrays.values()), "both arrays are empty"
sys.exit(42)
