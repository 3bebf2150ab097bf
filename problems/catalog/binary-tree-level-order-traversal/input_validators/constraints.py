"""The tree's nodes and their values."""

import json
import sys

nodes = [value for value in json.loads(input()) if value is not None]
assert len(nodes) <= 2000, f"the tree has {len(nodes)} nodes, and may have 2000"
assert all(-1000 <= value <= 1000 for value in nodes), "a value is not from -1000 to 1000"
sys.exit(42)
