"""Freezes a process for a while: python -m lab.freezing DESCRIPTOR SECONDS, with a descriptor of pidfd_open."""

import signal
import sys
import time
from contextlib import suppress


def freeze(process: int, seconds: float) -> None:
    # It may end meanwhile; its number may then be another's, but the descriptor is not.
    with suppress(ProcessLookupError):
        signal.pidfd_send_signal(process, signal.SIGSTOP)
        time.sleep(seconds)
        signal.pidfd_send_signal(process, signal.SIGCONT)


if __name__ == "__main__":
    freeze(int(sys.argv[1]), float(sys.argv[2]))
