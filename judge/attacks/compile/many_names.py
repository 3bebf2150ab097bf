# Defines so many functions that compiling takes long.
# verdicts: AC CE

made = [@5000*lambda y: [z for z in y], @]
print("held")
