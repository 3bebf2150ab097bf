"""How many words there are, their lengths and letters."""

import json
import sys

strs = json.loads(input())
assert 1 <= len(strs) <= 10**4, f"strs has {len(strs)} words, and must have from 1 to 10^4"
assert all(len(word) <= 100 for word in strs), "a word has more than 100 letters"
assert all("a" <= letter <= "z" for word in strs for letter in word), "words may have the letters a to z alone"
sys.exit(42)
