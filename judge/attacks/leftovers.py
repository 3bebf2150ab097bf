"""What an attack has left on the host, as seen from outside the boxes."""

import contextlib
import os
from pathlib import Path

from judge.engine import Sandbox

SHARED_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/run/lock")
IPC = ("/proc/sysvipc/shm", "/proc/sysvipc/sem", "/proc/sysvipc/msg")


class Leftovers:
    """Compares with how it was when this object was made. The launcher adopts every orphan of its boxes, so that no
    process of a box can leave the descendants of this one."""

    def __init__(self, *sandboxes: Sandbox) -> None:
        self.sandboxes = sandboxes
        self.processes = _descendants(os.getpid())
        self.launchers = {sandbox.launcher_pid for sandbox in sandboxes}
        self.mounts = self._mounts()

    def find(self) -> list[str]:
        """In words, what is there and should not be."""
        found = []
        for pid in _descendants(os.getpid()) - self.processes:
            found.append(f"process {pid} is left: {_command_line(pid)}")
        if not self.launchers <= _descendants(os.getpid()):
            found.append("the launcher is dead")
        if (mounts := self._mounts()) != self.mounts:
            found.append(f"mounts are left in the launchers: {self.mounts} before, {mounts} after")
        for sandbox in self.sandboxes:
            found += [f"file {path} is left" for path in sandbox.folder.iterdir()]
            for parent in set(sandbox.hierarchy.parents.values()):
                found += [f"control group {path} is left" for path in parent.glob(f"{sandbox.group_prefix}*")]
            if sandbox.uid is not None:
                found += _owned_by(sandbox.uid)
        return found

    def _mounts(self) -> dict[int, int]:
        return {pid: _count_mounts(pid) for pid in self.launchers}


def _descendants(root: int) -> set[int]:
    found: set[int] = set()
    unseen = [root]
    while unseen:
        pid = unseen.pop()
        try:
            for task in Path(f"/proc/{pid}/task").iterdir():
                unseen += map(int, (task / "children").read_text().split())
        except OSError:  # it has just ended
            continue
        found.add(pid)
    return found - {root}


def _count_mounts(pid: int) -> int:
    try:
        return Path(f"/proc/{pid}/mountinfo").read_text().count("\n")
    except OSError:  # it is dead
        return 0


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ") or "a zombie"
    except OSError:
        return "it has just ended"


def _owned_by(uid: int) -> list[str]:
    found = []
    for folder in filter(os.path.isdir, SHARED_FOLDERS):
        with os.scandir(folder) as entries:
            for entry in entries:
                with contextlib.suppress(FileNotFoundError):  # the file of another, who has just removed it
                    if entry.stat(follow_symlinks=False).st_uid == uid:
                        found.append(f"file {entry.path} is left")
    for table in filter(os.path.exists, IPC):
        rows = [line.split() for line in Path(table).read_text().splitlines()]
        owner = rows[0].index("uid")
        found += [f"{table}: {row[1]} is left" for row in rows[1:] if int(row[owner]) == uid]
    return found
