import sys

guests, count, *ends = map(int, sys.stdin.read().split())
quarrels = {}
for first, second in zip(ends[::2], ends[1::2]):
    quarrels.setdefault(first, []).append(second)
    quarrels.setdefault(second, []).append(first)
table = dict.fromkeys(quarrels, 1)
stack = list(quarrels)
while stack:
    guest = stack.pop()
    if sum(table[other] == table[guest] for other in quarrels[guest]) > 1:
        table[guest] = 3 - table[guest]
        stack += quarrels[guest]
print(*(table[guest] for guest in range(1, guests + 1)))
