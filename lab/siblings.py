"""The processes that staff may kill, freeze or restart from the system page: those of the same supervisor, on the same
host. What is elsewhere, or was started by somebody else, is not touched."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _
from redis.exceptions import RedisError

from judge import queues
from judge.services import LEASE
from lab.workers import Registered, list_registered

# Long enough for another worker to take over what it judged.
FROZEN_S = LEASE.total_seconds() + 4
REDIS_BACK_WITHIN_S = 5.0
# A host's or a container's first process takes in orphans, and is no supervisor of ours alone.
_INIT = 1
_WORKER, _REDIS = b"rqworker", b"valkey-server"


def list_siblings() -> list[Registered]:
    """Workers. Raises RedisError."""
    here = socket.gethostname()
    return [worker for worker in list_registered() if worker.host == here and _is_sibling(worker.pid, _WORKER)]


def kill(name: str) -> None:
    """As kill -9 does. Raises LookupError when the worker is none of them (any more), and RedisError."""
    with _hold_worker(name) as process:
        signal.pidfd_send_signal(process, signal.SIGKILL)


def freeze(name: str) -> None:
    """For FROZEN_S: past its lease. Raises as `kill`."""
    with _hold_worker(name) as process:
        # By a program of its own, which wakes the worker also when this web process is the next that is killed.
        subprocess.Popen(
            [sys.executable, "-m", "lab.freezing", str(process), str(FROZEN_S)],
            cwd=settings.BASE_DIR,
            pass_fds=[process],
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )


def is_redis_here() -> bool:
    """Whether Redis is a sibling, as under make run. Raises RedisError."""
    return _is_sibling(_ask_redis_for_pid(), _REDIS)


def restart_redis() -> bool:
    """Kill it: its supervisor starts it again, empty. False: it is not back yet. Raises LookupError when it is no
    sibling, and RedisError."""
    pid = _ask_redis_for_pid()
    reason = _("Redis was not started beside this web process, or has ended already")
    with _hold(pid, _REDIS, reason=reason) as process:
        signal.pidfd_send_signal(process, signal.SIGKILL)
    deadline = time.monotonic() + REDIS_BACK_WITHIN_S
    while time.monotonic() < deadline:
        try:
            if _ask_redis_for_pid() != pid:
                return True
        except RedisError:
            pass
        time.sleep(0.05)
    return False


def _ask_redis_for_pid() -> int:
    return int(queues.share_connection().info("server")["process_id"])


@contextmanager
def _hold_worker(name: str) -> Iterator[int]:
    pid = next((worker.pid for worker in list_siblings() if worker.name == name), None)
    if pid is None:
        raise LookupError(_("this worker is not on this host, or was not started beside this web process"))
    reason = _("this worker was not started beside this web process, or has ended already")
    with _hold(pid, _WORKER, reason=reason) as process:
        yield process


@contextmanager
def _hold(pid: int, program: bytes, *, reason: str) -> Iterator[int]:
    """A descriptor that stands for the process. Raises LookupError, with the `reason`, when it is no sibling."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        raise LookupError(reason) from None
    try:
        # Looked at now: the number may be another's since, but what the descriptor stands for stays the same.
        if not _is_sibling(pid, program):
            raise LookupError(reason)
        yield process
    except ProcessLookupError:
        raise LookupError(reason) from None
    finally:
        os.close(process)


def _is_sibling(pid: int, program: bytes) -> bool:
    folder = Path("/proc") / str(pid)
    try:
        # Valkey writes its own line, with spaces.
        words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").split()
        # After the name in brackets, which may hold anything: the state and the parent.
        parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return False
    is_it = any(word.rpartition(b"/")[2] == program for word in words)
    return is_it and parent == os.getppid() != _INIT
