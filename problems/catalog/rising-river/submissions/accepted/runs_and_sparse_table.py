import sys


def main():
    days, count, *numbers = map(int, sys.stdin.buffer.read().split())
    levels = numbers[:days]
    run_of, first = [], []
    for day in range(days):
        if day == 0 or levels[day] <= levels[day - 1]:
            first.append(day)
        run_of.append(len(first) - 1)
    first.append(days)
    table = [[end - start for start, end in zip(first, first[1:])]]
    width = 1
    while 2 * width <= len(table[0]):
        below = table[-1]
        table.append([max(pair) for pair in zip(below, below[width:])])
        width *= 2
    answers = []
    for a, b in zip(numbers[days::2], numbers[days + 1 :: 2]):
        left, right = run_of[a - 1] + 1, run_of[b - 1]
        if left > right:
            answers.append(b - a + 1)
            continue
        longest = max(first[left] - a + 1, b - first[right])
        if left < right:
            k = (right - left).bit_length() - 1
            longest = max(longest, table[k][left], table[k][right - (1 << k)])
        answers.append(longest)
    print("\n".join(map(str, answers)))


main()
