import sys
from itertools import product

guests, count, *ends = map(int, sys.stdin.read().split())
pairs = list(zip(ends[::2], ends[1::2]))
for table in product((1, 2), repeat=guests):
    near = [0] * (guests + 1)
    for first, second in pairs:
        if table[first - 1] == table[second - 1]:
            near[first] += 1
            near[second] += 1
    if max(near) <= 1:
        print(*table)
        break
