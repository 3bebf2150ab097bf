import sys

guests, count, *ends = map(int, sys.stdin.read().split())
quarrels = [[] for _ in range(guests + 1)]
for first, second in zip(ends[::2], ends[1::2]):
    quarrels[first].append(second)
    quarrels[second].append(first)
table = [0] * (guests + 1)
for start in range(1, guests + 1):
    if not table[start]:
        table[start], stack = 1, [start]
        while stack:
            guest = stack.pop()
            for other in quarrels[guest]:
                if not table[other]:
                    table[other] = 3 - table[guest]
                    stack.append(other)
print(*table[1:])
