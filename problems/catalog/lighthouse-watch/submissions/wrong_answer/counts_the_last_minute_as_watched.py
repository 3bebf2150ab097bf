season, count = map(int, input().split())
shifts = sorted(tuple(map(int, input().split())) for _ in range(count))
total = longest = 0
next_minute = 0
for start, end in [*shifts, (season, season)]:
    if start > next_minute:
        total += start - next_minute
        longest = max(longest, start - next_minute)
    next_minute = max(next_minute, end + 1)
print(total, longest)
