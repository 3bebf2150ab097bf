"""The tree's nodes and their values."""

import json
import sys

nodes = [value for value in json.loads(input()) if value is not None]
assert 1 <= len(nodes) <= 10**4, f"the tree has {len(nodes)} nodes, and must have from 1 to 10^4"
assert all(-(2**31) <= value < 2**31 for value in nodes), "a value does not fit into 32 bits"
sys.exit(42)
