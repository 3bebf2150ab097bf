import sys
from collections import Counter

there, given, in_vain = Counter(), 0, 0
for line in sys.stdin:
    event, _, name = line.lower().strip().partition(" ")
    if event == "found":
        there[name] += 1
    elif event == "asked" and there[name]:
        there[name] -= 1
        given += 1
    elif event:
        in_vain += 1
print(given, in_vain)
for name in sorted(+there):
    print(there[name], name)
