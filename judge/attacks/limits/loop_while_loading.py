# Never ends while its module is loaded, before the first case.
# verdicts: TLE
# signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}
# limits: {"time_limit_ms": 300}

while True:
    pass
