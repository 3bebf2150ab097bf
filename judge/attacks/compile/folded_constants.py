# Has the compiler compute constants that fill its memory.
# verdicts: CE TLE MLE RTE

print(((9 ** 9) ** 9) ** 9)
print("x" * 10 ** 12, (0,) * 10 ** 12, 1 << 10 ** 12, b"x" * 10 ** 12)
