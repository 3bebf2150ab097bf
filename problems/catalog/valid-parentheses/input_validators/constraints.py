"""Brackets alone, and not too many."""

import json
import sys

s = json.loads(input())
assert 1 <= len(s) <= 10_000, f"s has {len(s)} characters, and must have from 1 to 10^4"
assert set(s) <= set("()[]{}"), "s has a character that is no bracket"
sys.exit(42)
