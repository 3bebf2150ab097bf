import sys
from heapq import heappop, heappush


def main():
    numbers = map(int, sys.stdin.buffer.read().split())
    huts, count, flask = next(numbers), next(numbers), next(numbers)
    springs = {next(numbers) for _ in range(next(numbers))}
    trails = [[] for _ in range(huts + 1)]
    for _ in range(count):
        a, b, minutes, glasses = next(numbers), next(numbers), next(numbers), next(numbers)
        trails[a].append((b, minutes, glasses))
        trails[b].append((a, minutes, glasses))
    most = [-1] * (huts + 1)
    queue = [(0, -flask, 1)]
    while queue:
        time, water, hut = heappop(queue)
        if hut == huts:
            return time
        water = -water
        if water <= most[hut]:
            continue
        most[hut] = water
        for other, minutes, glasses in trails[hut]:
            if glasses <= water:
                left = flask if other in springs else water - glasses
                if left > most[other]:
                    heappush(queue, (time + minutes, -left, other))
    return -1


print(main())
