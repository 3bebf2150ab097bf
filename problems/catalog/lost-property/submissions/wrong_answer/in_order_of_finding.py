import sys
from collections import Counter

there, given, in_vain = Counter(), 0, 0
for line in sys.stdin:
    event, *words = line.lower().split() or [""]
    name = " ".join(words)
    if event == "found":
        there[name] += 1
    elif event == "asked":
        given += there[name] > 0
        in_vain += there[name] == 0
        there[name] = max(0, there[name] - 1)
print(given, in_vain)
for name, count in there.items():
    if count:
        print(count, name)
