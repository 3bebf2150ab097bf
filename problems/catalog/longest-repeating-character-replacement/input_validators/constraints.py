"""The length of the string, its letters, and k."""

import json
import sys

s, k = json.loads(input()), json.loads(input())
assert 1 <= len(s) <= 10**5, f"s has {len(s)} letters, and must have from 1 to 10^5"
assert all("A" <= letter <= "Z" for letter in s), "s may have the letters A to Z alone"
assert 0 <= k <= len(s), f"k is {k}, and must be from 0 to the length of s"
sys.exit(42)
