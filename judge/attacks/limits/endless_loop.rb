# Never ends, whatever is raised in it.
# verdicts: TLE
# limits: {"time_limit_ms": 200}

begin
  loop { 1 + 1 }
ensure
  loop {}
end
