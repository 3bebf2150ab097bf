import sys


def main():
    days, count, *numbers = map(int, sys.stdin.buffer.read().split())
    levels = numbers[:days]
    for a, b in zip(numbers[days::2], numbers[days + 1 :: 2]):
        longest = run = 0
        for day in range(a, b):
            run = run + 1 if levels[day] > levels[day - 1] else 0
            longest = max(longest, run)
        print(longest)


main()
