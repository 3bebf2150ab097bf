"""The workers that staff may kill from the system page: those of the same supervisor, on the same host."""

import os
import signal
import socket
from pathlib import Path

from lab.workers import Registered, list_registered

# A host's or a container's first process takes in orphans, and is no supervisor of ours alone.
_INIT = 1


def list_siblings() -> list[Registered]:
    """Raises RedisError."""
    here = socket.gethostname()
    return [worker for worker in list_registered() if worker.host == here and _is_sibling(worker.pid)]


def kill(name: str) -> None:
    """As kill -9 does. Raises LookupError when it is none of them (any more), and RedisError."""
    pid = next((worker.pid for worker in list_siblings() if worker.name == name), None)
    if pid is None:
        raise LookupError("this worker is not on this host, or was not started beside this web process")
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        raise LookupError("this worker has ended already") from None
    try:
        # Looked at again: the number may be another's since, but what the descriptor stands for stays the same.
        if not _is_sibling(pid):
            raise LookupError("this worker has ended already")
        signal.pidfd_send_signal(process, signal.SIGKILL)
    finally:
        os.close(process)


def _is_sibling(pid: int) -> bool:
    folder = Path("/proc") / str(pid)
    try:
        words = (folder / "cmdline").read_bytes().split(b"\0")
        # After the name in brackets, which may hold anything: the state and the parent.
        parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return False
    return b"rqworker" in words and parent == os.getppid() != _INIT
