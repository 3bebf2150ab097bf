# Does all its work in children that are gone before one looks, and never waits for them.
# verdicts: TLE
# limits: {"time_limit_ms": 400}

import os
import time

while True:
    reader, writer = os.pipe()
    if os.fork() == 0:
        if os.fork() == 0:
            end = time.monotonic() + 0.03
            while time.monotonic() < end:
                pass
            os.write(writer, b"x")
        os._exit(0)
    os.read(reader, 1)
    os.close(reader)
    os.close(writer)
    try:
        os.wait()
    except ChildProcessError:
        pass
