# Never ends.
# verdicts: TLE
# limits: {"time_limit_ms": 300}

while True:
    pass
