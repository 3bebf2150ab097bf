"""Lengths and letters of both strings, and that there are no two shortest windows."""

import json
import sys
from collections import Counter

s, t = json.loads(input()), json.loads(input())
for name, value in (("s", s), ("t", t)):
    assert 1 <= len(value) <= 10**5, f"{name} has {len(value)} characters, and must have from 1 to 10^5"
    assert value.isascii() and value.isalpha(), f"{name} may have English letters alone"

needed = Counter(t)
missing = len(t)
left = 0
lengths = []
for right, letter in enumerate(s):
    missing -= needed[letter] > 0
    needed[letter] -= 1
    while missing == 0:
        lengths.append(right + 1 - left)
        needed[s[left]] += 1
        missing += needed[s[left]] > 0
        left += 1
assert not lengths or lengths.count(min(lengths)) == 1, "there are two shortest windows"
sys.exit(42)
