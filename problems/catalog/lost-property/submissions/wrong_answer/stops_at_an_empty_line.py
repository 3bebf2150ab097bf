import sys
from collections import Counter

there, given, in_vain = Counter(), 0, 0
for line in sys.stdin:
    words = line.lower().split()
    if not words:
        break
    name = " ".join(words[1:])
    if words[0] == "found":
        there[name] += 1
    elif there[name]:
        there[name] -= 1
        given += 1
    else:
        in_vain += 1
print(given, in_vain)
for name in sorted(+there):
    print(there[name], name)
