# Waits for a queue into which nobody puts anything, beside a thread that sleeps.
# verdicts: TLE
# limits: {"time_limit_ms": 200}

Thread.new { sleep }
Thread.new { loop { sleep 60 } }
Queue.new.pop
