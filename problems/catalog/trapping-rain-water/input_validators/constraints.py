"""The number of columns and their heights."""

import json
import sys

height = json.loads(input())
assert 1 <= len(height) <= 20_000, f"height has {len(height)} elements, and must have from 1 to 2 * 10^4"
assert all(0 <= column <= 100_000 for column in height), "height has a value that is not from 0 to 10^5"
sys.exit(42)
