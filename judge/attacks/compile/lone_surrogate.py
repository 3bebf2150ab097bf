# Submits half a character, which no file can hold.
# verdicts: CE

half = "@surrogate@"
print("held")
