# Names an encoding that is none of text, such as a packed one.
# verdicts: CE

# coding: bz2
print("BREACH: unpacked")
