"""Estimates for hosts without cgroups: what the processes below one process use, read from /proc."""

import os
import time
from pathlib import Path

from .process import Usage

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
PAGE_KIB = os.sysconf("SC_PAGE_SIZE") // 1024


def usage_below(root: int) -> Usage:
    """CPU time and resident memory of all living descendants of `root`, and CPU time of those they waited for.

    Shared pages count once for each process; a process that lives between two looks is missed until it is waited for.
    """
    cpu_ms, memory_kib, unseen = 0.0, 0, [root]
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
        if pid != root:
            memory_kib += resident
    return Usage(cpu_ms, memory_kib)
