"""The number of walls and their heights."""

import json
import sys

height = json.loads(input())
assert 2 <= len(height) <= 100_000, f"height has {len(height)} elements, and must have from 2 to 10^5"
assert all(0 <= wall <= 10_000 for wall in height), "height has a value that is not from 0 to 10^4"
sys.exit(42)
