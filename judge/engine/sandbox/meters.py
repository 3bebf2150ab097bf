"""What a run has used so far: exact from its cgroup, or estimated from /proc on hosts without."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from .cgroups import Group

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024


@dataclass(frozen=True)
class Usage:
    """All processes of the run together."""

    cpu_ms: float
    peak_memory_kib: int


class Meter(Protocol):
    def read(self) -> Usage:
        """OSError when the run is over."""

    def close(self) -> None: ...


class GroupMeter:
    """Keeps the files of the cgroup open: a case may take less time than opening them would."""

    def __init__(self, group: Group) -> None:
        self._version = group.version
        self._files = [os.open(path, os.O_RDONLY | os.O_CLOEXEC) for path in (group.cpu_file, group.peak_file)]

    def read(self) -> Usage:
        cpu = os.pread(self._files[0], 256, 0)
        cpu_ms = int(cpu.split(None, 2)[1]) / 1e3 if self._version == 2 else int(cpu) / 1e6
        return Usage(cpu_ms, int(os.pread(self._files[1], 32, 0)) // 1024)

    def close(self) -> None:
        while self._files:
            os.close(self._files.pop())


class SamplingMeter:
    """Looks at all living descendants of a process, and at the CPU time of those that they waited for.

    Shared pages count once for each process; a process that lives between two looks is missed until it is waited for.
    """

    def __init__(self, root: int) -> None:
        self._root = root

    def read(self) -> Usage:
        cpu_ms, memory_kib, unseen = 0.0, 0, [self._root]
        while unseen:
            pid = unseen.pop()
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                waited_for = (int(fields[13]) + int(fields[14])) * 1000 / TICKS_PER_SECOND
                own = time.clock_gettime_ns(~pid << 3 | 2) / 1e6  # clock_getcpuclockid(3)
                resident = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_KIB
                for task in Path(f"/proc/{pid}/task").iterdir():
                    unseen += map(int, (task / "children").read_text().split())
            except (OSError, IndexError):  # it has just ended
                continue
            cpu_ms += own + waited_for
            if pid != self._root:
                memory_kib += resident
        return Usage(cpu_ms, memory_kib)

    def close(self) -> None:
        """Nothing is kept open."""
