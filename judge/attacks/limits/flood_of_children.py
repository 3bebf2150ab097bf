# Has its children print for it, and ends itself at once.
# verdicts: OLE

import os

for _ in range(4):
    if os.fork() == 0:
        os.write(1, b"x" * 40_000)
        os._exit(0)
for _ in range(4):
    os.wait()
