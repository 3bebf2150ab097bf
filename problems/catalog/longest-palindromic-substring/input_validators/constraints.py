"""The length of the string, and its characters."""

import json
import sys

s = json.loads(input())
assert 1 <= len(s) <= 1000, f"s has {len(s)} characters, and must have from 1 to 1000"
assert s.isascii() and s.isalnum(), "s may have English letters and digits alone"
sys.exit(42)
