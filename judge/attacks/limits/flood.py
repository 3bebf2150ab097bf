# Prints without end.
# verdicts: OLE

while True:
    print("x" * 10_000)
