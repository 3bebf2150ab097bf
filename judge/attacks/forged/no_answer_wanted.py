# Prints nothing at all and succeeds, in a program of the stdio form.
# verdicts: WA
# cases: [["", "@secret@"]]

pass
