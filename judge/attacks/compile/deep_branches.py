# Nests so many branches and functions without a bracket that the compiler's stack ends.
# verdicts: CE AC
# limits: {"memory_limit_kib": 131072}

held = 0
chosen = @20000*1 if held else @0
deep = @20000*lambda: @0
print("held")
