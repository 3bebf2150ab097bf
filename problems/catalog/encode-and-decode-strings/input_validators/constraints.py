"""How many strings there are, their lengths and characters."""

import json
import sys

strs = json.loads(input())
assert 1 <= len(strs) <= 200, f"strs has {len(strs)} strings, and must have from 1 to 200"
assert all(len(text) <= 200 for text in strs), "a string has more than 200 characters"
assert all(1 <= ord(character) <= 255 for text in strs for character in text), "a character's code is not from 1 to 255"
sys.exit(42)
