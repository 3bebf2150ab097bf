# Prints without end, on both of its outputs.
# verdicts: OLE

loop { $stdout.syswrite("x" * 4096); $stderr.syswrite("y" * 4096) }
