season, count = map(int, input().split())
shifts = [tuple(map(int, input().split())) for _ in range(count)]
total = longest = now = 0
while now < season:
    watched_until = max((end for start, end in shifts if start <= now), default=now)
    if watched_until > now:
        now = watched_until
        continue
    resumes = min((start for start, end in shifts if start > now), default=season)
    total += resumes - now
    longest = max(longest, resumes - now)
    now = resumes
print(total, longest)
