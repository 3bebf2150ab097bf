# Adds twenty thousand terms: a tree as deep as it is long.
# verdicts: CE AC WA RTE

print("held" if 1@20000*+1@ == 20001 else "wrong")
