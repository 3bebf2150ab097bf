# Honest: a hundred thousand levels of recursion must work.
# verdicts: AC
# limits: {"memory_limit_kib": 131072}

import sys

sys.setrecursionlimit(200_000)


def depth(level):
    return 0 if level == 0 else 1 + depth(level - 1)


print("held" if depth(100_000) == 100_000 else "wrong")
