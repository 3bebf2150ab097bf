# Nests brackets until the parser's stack ends.
# verdicts: CE

puts @15000*[@1@15000*]@
