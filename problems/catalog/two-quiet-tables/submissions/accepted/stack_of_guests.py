import sys


def main():
    guests, count, *ends = map(int, sys.stdin.buffer.read().split())
    quarrels = [[] for _ in range(guests + 1)]
    for first, second in zip(ends[::2], ends[1::2]):
        quarrels[first].append(second)
        quarrels[second].append(first)
    table = [1] * (guests + 1)
    stack = list(range(1, guests + 1))
    while stack:
        guest = stack.pop()
        if sum(table[other] == table[guest] for other in quarrels[guest]) > 1:
            table[guest] = 3 - table[guest]
            stack += quarrels[guest]
    print(*table[1:])


main()
