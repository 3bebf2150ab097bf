# Forks without end, and so does each child.
# verdicts: TLE RTE MLE
# limits: {"time_limit_ms": 500}

loop do
  begin
    fork
  rescue SystemCallError, NoMemoryError
  end
end
