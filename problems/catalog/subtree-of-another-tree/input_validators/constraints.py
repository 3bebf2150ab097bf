"""The nodes of both trees and their values."""

import json
import sys

for name, most in (("root", 2000), ("subRoot", 1000)):
    nodes = [value for value in json.loads(input()) if value is not None]
    assert 1 <= len(nodes) <= most, f"{name} has {len(nodes)} nodes, and must have from 1 to {most}"
    assert all(abs(value) <= 10**4 for value in nodes), f"{name} has a value beyond 10^4"
sys.exit(42)
