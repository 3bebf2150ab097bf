# Fills lists without end.
# verdicts: MLE
# limits: {"memory_limit_kib": 32768}

kept = []
while True:
    kept.append([0] * 10_000)
