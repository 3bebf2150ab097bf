# Writes a number of forty thousand digits.
# verdicts: CE AC RTE

number = @40000*9@
print("held")
