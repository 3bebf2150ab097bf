"""The values, how many calls there are, and that none meets an empty stack."""

import json
import sys

methods, values = json.loads(input()), json.loads(input())
assert len(methods) - 1 <= 3 * 10**4, f"there are {len(methods) - 1} calls, and may be 3 * 10^4"
size = 0
for method, arguments in zip(methods[1:], values[1:], strict=True):
    if method == "push":
        assert -(2**31) <= arguments[0] <= 2**31 - 1, f"val is {arguments[0]}, which does not fit into 32 bits"
        size += 1
    else:
        assert size > 0, f"{method} is called on an empty stack"
        size -= method == "pop"
sys.exit(42)
