"""The length of the string, and its characters."""

import json
import sys

s = json.loads(input())
assert len(s) <= 50_000, f"s has {len(s)} characters, and may have 5 * 10^4"
assert all(" " <= character <= "~" for character in s), "s has a character that is not printable ASCII"
sys.exit(42)
