"""The length of the string, and its letters."""

import json
import sys

s = json.loads(input())
assert 1 <= len(s) <= 1000, f"s has {len(s)} letters, and must have from 1 to 1000"
assert all("a" <= letter <= "z" for letter in s), "s may have the letters a to z alone"
sys.exit(42)
