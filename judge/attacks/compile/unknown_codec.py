# Names an encoding that does not exist.
# verdicts: CE

# coding: no-such-encoding
print("BREACH: read somehow")
