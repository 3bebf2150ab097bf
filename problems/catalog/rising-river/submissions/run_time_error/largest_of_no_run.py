import sys


def main():
    days, count, *numbers = map(int, sys.stdin.buffer.read().split())
    levels = numbers[:days]
    for a, b in zip(numbers[days::2], numbers[days + 1 :: 2]):
        runs, run = [], 1
        for day in range(a, b):
            if levels[day] > levels[day - 1]:
                run += 1
            else:
                runs.append(run)
                run = 1
        print(max(max(runs), run))


main()
