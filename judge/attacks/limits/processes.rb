# Spreads its work over processes, and sleeps itself.
# verdicts: TLE
# limits: {"time_limit_ms": 200}

4.times { fork { loop {} } }
sleep
