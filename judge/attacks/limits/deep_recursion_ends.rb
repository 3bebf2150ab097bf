# Honest: ten thousand levels of recursion must work.
# verdicts: AC
# limits: {"memory_limit_kib": 131072}

def depth(level)
  level == 0 ? 0 : 1 + depth(level - 1)
end

puts depth(10_000) == 10_000 ? "held" : "wrong"
