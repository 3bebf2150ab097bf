import sys


def main():
    days, count, *numbers = map(int, sys.stdin.buffer.read().split())
    levels = numbers[:days]
    runs, start = [], 0
    for day in range(1, days + 1):
        if day == days or levels[day] <= levels[day - 1]:
            runs.append((start + 1, day))
            start = day
    for a, b in zip(numbers[days::2], numbers[days + 1 :: 2]):
        print(max((end - first + 1 for first, end in runs if a <= first and end <= b), default=1))


main()
