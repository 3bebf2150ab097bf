import sys


def main():
    season, count, *numbers = map(int, sys.stdin.buffer.read().split())
    shifts = sorted(zip(numbers[::2], numbers[1::2]))
    total = longest = watched_until = 0
    for start, end in [*shifts, (season, season)]:
        if start > watched_until:
            total += start - watched_until
            longest = max(longest, start - watched_until)
        watched_until = max(watched_until, end)
    print(total, longest)


main()
