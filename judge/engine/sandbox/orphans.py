"""What is left of boxes when their launcher was killed.

Their outer process goes with the launcher, and each box with that, except one that is just being built: until
bubblewrap's inner process has asked to go, too, nothing ends it.
"""

import contextlib
import os
import select
import signal
from pathlib import Path

LONGEST_MS = 10_000


def end(name: str) -> None:
    """End all boxes whose bubblewrap was called by this name, and wait until they are gone."""
    for folder in Path("/proc").glob("[0-9]*"):
        # The descriptor is that of the process whose name is read, even if another one gets its number.
        with contextlib.suppress(OSError):
            pidfd = os.pidfd_open(int(folder.name))
            try:
                if (folder / "cmdline").read_bytes().partition(b"\0")[0] == name.encode():
                    signal.pidfd_send_signal(pidfd, signal.SIGKILL)
                    poll = select.poll()
                    poll.register(pidfd, select.POLLIN)
                    poll.poll(LONGEST_MS)
            finally:
                os.close(pidfd)
