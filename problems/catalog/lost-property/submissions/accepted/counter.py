import sys
from collections import Counter

there = Counter()
given = in_vain = 0
for line in sys.stdin:
    event, *words = line.lower().split() or [""]
    name = " ".join(words)
    if event == "found":
        there[name] += 1
    elif event == "asked":
        if there[name]:
            there[name] -= 1
            given += 1
        else:
            in_vain += 1
print(given, in_vain)
for name in sorted(there):
    if there[name]:
        print(there[name], name)
