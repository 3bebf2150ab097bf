# Nests brackets until the parser's stack ends.
# verdicts: CE

print(@15000*(@1@15000*)@)
