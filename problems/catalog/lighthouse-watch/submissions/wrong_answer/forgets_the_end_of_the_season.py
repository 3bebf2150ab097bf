season, count = map(int, input().split())
shifts = sorted(tuple(map(int, input().split())) for _ in range(count))
total = longest = watched_until = 0
for start, end in shifts:
    if start > watched_until:
        total += start - watched_until
        longest = max(longest, start - watched_until)
    watched_until = max(watched_until, end)
print(total, longest)
