"""Lengths and letters of both words."""

import json
import sys

for name in ("s", "t"):
    word = json.loads(input())
    assert 1 <= len(word) <= 50_000, f"{name} has {len(word)} letters, and must have from 1 to 5 * 10^4"
    assert all("a" <= letter <= "z" for letter in word), f"{name} may have the letters a to z alone"
sys.exit(42)
