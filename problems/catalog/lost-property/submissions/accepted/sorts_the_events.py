import sys

events = []
for number, line in enumerate(sys.stdin.read().splitlines()):
    words = line.lower().split()
    if words:
        events.append((words[1:], number, words[0]))
events.sort()
given = in_vain = 0
left = {}
for words, _, event in events:
    name = " ".join(words)
    count = left.setdefault(name, 0)
    if event == "found":
        left[name] += 1
    elif count:
        left[name] -= 1
        given += 1
    else:
        in_vain += 1
print(given, in_vain)
print("\n".join(f"{count} {name}" for name, count in left.items() if count))
