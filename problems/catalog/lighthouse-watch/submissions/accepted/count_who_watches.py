def main():
    season, count = map(int, input().split())
    changes = {season: 0}
    for _ in range(count):
        start, end = map(int, input().split())
        changes[start] = changes.get(start, 0) + 1
        changes[end] = changes.get(end, 0) - 1
    total = longest = stretch = on_watch = before = 0
    for minute in sorted(changes):
        stretch = 0 if on_watch else stretch + minute - before
        total += 0 if on_watch else minute - before
        longest = max(longest, stretch)
        on_watch += changes[minute]
        before = minute
    print(total, longest)


main()
