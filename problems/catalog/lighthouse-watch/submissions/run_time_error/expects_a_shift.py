season, count = map(int, input().split())
shifts = sorted(tuple(map(int, input().split())) for _ in range(count))
watched_until = 0
gaps = [shifts[0][0]]
for start, end in [*shifts, (season, season)]:
    gaps.append(max(0, start - watched_until))
    watched_until = max(watched_until, end)
print(sum(gaps[1:]), max(gaps))
