import sys

things, given, in_vain = [], 0, 0
for line in sys.stdin:
    event, *words = line.lower().split() or [""]
    if event == "found":
        things.append(words)
    elif event == "asked":
        if words in things:
            things.remove(words)
            given += 1
        else:
            in_vain += 1
print(given, in_vain)
for words in sorted(things):
    if words in things:
        print(things.count(words), " ".join(words))
        things = [other for other in things if other != words]
