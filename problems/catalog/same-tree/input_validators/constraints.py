"""The nodes of both trees and their values."""

import json
import sys

for name in ("p", "q"):
    nodes = [value for value in json.loads(input()) if value is not None]
    assert len(nodes) <= 100, f"{name} has {len(nodes)} nodes, and may have 100"
    assert all(abs(value) <= 10**4 for value in nodes), f"{name} has a value beyond 10^4"
sys.exit(42)
