# Opens its output anew for each line of a flood.
# verdicts: OLE
# limits: {"time_limit_ms": 3000}

while True:
    with open("/dev/stdout", "w") as output:
        output.write("x" * 4096)
