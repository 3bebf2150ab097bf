"""What a run has used so far: exact from its cgroup, or estimated from /proc on hosts without."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from .cgroups import Group

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Usage:
    """All processes of the run together."""

    cpu_ms: float
    peak_memory_kib: int


class Meter(Protocol):
    longest_tick_s: float  # the longest time between two looks
    enforces_memory: bool  # the kernel holds the memory limit; otherwise whoever looks must

    def read(self) -> Usage:
        """OSError when the run is over."""

    def close(self) -> None: ...


class GroupMeter:
    """Keeps the files of the cgroup open: a case may take less time than opening them would."""

    longest_tick_s = 0.05
    enforces_memory = True

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
    """Looks at all living descendants of a box's outer process, and at the CPU time of those that they waited for.

    A process that lives between two looks is missed until it is waited for.
    """

    longest_tick_s = 0.01  # a program touches some ten MiB in that time
    enforces_memory = False

    def __init__(self, root: int) -> None:
        self._root = root

    def read(self) -> Usage:
        cpu_ms, memory_kib, unseen = 0.0, {}, [self._root]
        while unseen:
            pid = unseen.pop()
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                waited_for = (int(fields[13]) + int(fields[14])) * 1000 / TICKS_PER_SECOND
                own = time.clock_gettime_ns(~pid << 3 | 2) / 1e6  # clock_getcpuclockid(3)
                tasks = list(Path(f"/proc/{pid}/task").iterdir())
                for task in tasks:
                    unseen += map(int, (task / "children").read_text().split())
            except (OSError, IndexError):  # it has just ended
                continue
            if pid == self._root:
                continue
            cpu_ms += own + waited_for
            # The first thread may have ended before the others, and knows of no memory then.
            memory_kib[pid] = next(filter(None, (_kib(task / "status", "VmRSS", "VmPTE") for task in tasks)), 0)
        if len(memory_kib) > 2:  # the box's init and the program share next to nothing
            memory_kib = {pid: _proportional_kib(pid) or resident for pid, resident in memory_kib.items()}
        return Usage(cpu_ms, sum(memory_kib.values()))

    def close(self) -> None:
        """Nothing is kept open."""


def _proportional_kib(pid: int) -> int:
    """Memory with each shared page divided among those who share it; 0 when it can't be seen."""
    proportional = _kib(Path(f"/proc/{pid}/smaps_rollup"), "Pss")
    return proportional and proportional + _kib(Path(f"/proc/{pid}/status"), "VmPTE")


def _kib(path: Path, *names: str) -> int:
    """The sum of these fields of a file of /proc; 0 when its process has ended."""
    try:
        lines = path.read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.partition(":")[0] in names)
