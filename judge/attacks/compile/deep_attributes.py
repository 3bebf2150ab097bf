# Chains attributes and calls until the compiler's stack ends.
# verdicts: CE RTE

print(a@10000*.a()@)
