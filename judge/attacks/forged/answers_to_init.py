# Prints by the descriptors of its init, and with them those that it has closed.
# verdicts: AC WA RTE

import os

os.close(1)
try:
    with open("/proc/1/fd/1", "w") as output:
        output.write("held")
except OSError:
    os._exit(1)
