# Submits a zero byte, at which some readers stop.
# verdicts: CE

print("held")@zero@print("BREACH: read on after the zero")
