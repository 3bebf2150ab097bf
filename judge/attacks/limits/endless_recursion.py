# Calls itself without end.
# verdicts: RTE

def depth(level):
    return 1 + depth(level + 1)


print(depth(0))
