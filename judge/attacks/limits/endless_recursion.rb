# Calls itself without end, and goes on in the rescue.
# verdicts: RTE MLE TLE

def depth(level)
  1 + depth(level + 1)
rescue SystemStackError
  depth(level)
end

puts depth(0)
