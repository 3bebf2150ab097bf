# Prints half of what it may and a bit on each of its outputs.
# verdicts: OLE

import os

os.write(1, b"x" * 40_000)
os.write(2, b"x" * 40_000)
