# A child keeps the output open after its parent has ended, so that the judge waits for more.
# verdicts: AC

import os
import time

print("held", flush=True)
if os.fork() == 0:
    time.sleep(30)
