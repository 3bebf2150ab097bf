"""The length of the text, and its characters."""

import json
import sys

s = json.loads(input())
assert 1 <= len(s) <= 200_000, f"s has {len(s)} characters, and must have from 1 to 2 * 10^5"
assert all(" " <= character <= "~" for character in s), "s has a character that is not printable ASCII"
sys.exit(42)
