"""The tree's nodes and their values."""

import json
import sys

nodes = [value for value in json.loads(input()) if value is not None]
assert len(nodes) <= 10**4, f"the tree has {len(nodes)} nodes, and may have 10^4"
assert all(-1000 <= value <= 1000 for value in nodes), "a value is not from -1000 to 1000"
sys.exit(42)
