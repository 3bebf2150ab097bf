import sys

guests, count, *ends = map(int, sys.stdin.read().split())
quarrels = [[] for _ in range(guests + 1)]
for first, second in zip(ends[::2], ends[1::2]):
    quarrels[first].append(second)
    quarrels[second].append(first)
table = [0] * (guests + 1)
for guest in range(1, guests + 1):
    near = [sum(table[other] == side for other in quarrels[guest]) for side in (1, 2)]
    table[guest] = 1 if near[0] <= near[1] else 2
print(*table[1:])
