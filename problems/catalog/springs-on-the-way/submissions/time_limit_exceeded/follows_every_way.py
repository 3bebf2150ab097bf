import sys

numbers = map(int, sys.stdin.read().split())
huts, count, flask = next(numbers), next(numbers), next(numbers)
springs = {next(numbers) for _ in range(next(numbers))}
trails = [[] for _ in range(huts + 1)]
for _ in range(count):
    a, b, minutes, glasses = next(numbers), next(numbers), next(numbers), next(numbers)
    trails[a].append((b, minutes, glasses))
    trails[b].append((a, minutes, glasses))

best = None
stack = [(1, flask, 0, frozenset([(1, flask)]))]
while stack:
    hut, water, time, seen = stack.pop()
    if hut == huts:
        best = time if best is None else min(best, time)
        continue
    for other, minutes, glasses in trails[hut]:
        state = other, flask if other in springs else water - glasses
        if glasses <= water and state not in seen:
            stack.append((*state, time + minutes, seen | {state}))
print(-1 if best is None else best)
