# Hides its code behind an encoding: what is read is not what is run.
# verdicts: CE WA

# coding: utf-7
+AGkAbQBwAG8AcgB0ACAAbwBz-
print("held" if "os" not in dir() else "held, hidden")
