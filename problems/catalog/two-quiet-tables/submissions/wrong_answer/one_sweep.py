import sys

guests, count, *ends = map(int, sys.stdin.read().split())
quarrels = [[] for _ in range(guests + 1)]
for first, second in zip(ends[::2], ends[1::2]):
    quarrels[first].append(second)
    quarrels[second].append(first)
table = [1] * (guests + 1)
for guest in range(1, guests + 1):
    if sum(table[other] == table[guest] for other in quarrels[guest]) > 1:
        table[guest] = 2
print(*table[1:])
