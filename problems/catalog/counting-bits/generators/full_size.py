"""The largest tables, and tables that end at and around powers of two."""

import json

for n in (511, 512, 1_000, 1_023, 4_097, 65_535, 65_536, 99_999, 100_000):
    print(json.dumps({"name": f"n is {n:,}", "input": [n]}))
