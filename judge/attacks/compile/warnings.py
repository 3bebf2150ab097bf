# Makes thousands of warnings while it is compiled.
# verdicts: AC CE OLE

@3000*1 is 1;@
print("held")
