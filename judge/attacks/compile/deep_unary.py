# Chains operators until the compiler's stack ends.
# verdicts: CE AC RTE WA

print(@20000*-~@1)
