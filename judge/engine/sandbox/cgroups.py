"""Control groups: exact figures and hard limits for all processes of a box together.

Cgroup v2 and v1 are found at start. A host that offers neither (a plain user without a delegated group) is judged
with rlimits and by sampling; `Hierarchy.exact` tells which.
"""

import contextlib
import errno
import os
import platform
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from .facts import SandboxError

MOUNT = Path("/sys/fs/cgroup")
HOST_LEAF = "leetsim-host"
CONTROLLERS = {"memory", "pids"}


@dataclass(frozen=True)
class Group:
    """The group of one box: a folder (v2), or one folder for each controller (v1). Empty: no cgroups here."""

    version: int
    folders: dict[str, Path]

    def join(self) -> None:
        """Put the calling process into the group."""
        for folder in set(self.folders.values()):
            (folder / "cgroup.procs").write_text("0")

    def cpu_ns(self) -> int:
        if self.version == 2:
            return _field(self.folders["cpu"] / "cpu.stat", "usage_usec") * 1000
        return int((self.folders["cpuacct"] / "cpuacct.usage").read_text())

    def peak_memory_kib(self) -> int:
        name = "memory.peak" if self.version == 2 else "memory.max_usage_in_bytes"
        try:
            text = (self.folders["memory"] / name).read_text()
        except FileNotFoundError:  # before Linux 5.19 there is only what is used now, and the looks at it make the peak
            text = (self.folders["memory"] / "memory.current").read_text()
        return int(text) // 1024

    def out_of_memory(self) -> bool:
        name = "memory.events" if self.version == 2 else "memory.oom_control"
        return _field(self.folders["memory"] / name, "oom_kill") > 0

    def remove(self) -> None:
        """End what is left in the group and remove it. The kernel may hold it for some microseconds after that."""
        for folder in set(self.folders.values()):
            for _ in range(1000):
                try:
                    folder.rmdir()
                    break
                except FileNotFoundError:
                    break
                except OSError:
                    _kill_all(folder)
                    time.sleep(0.001)


@dataclass(frozen=True)
class Hierarchy:
    """Where groups are made: version 2, 1, or 0 for none."""

    version: int
    parents: dict[str, Path]

    @property
    def exact(self) -> bool:
        return self.version > 0

    @property
    def has_exact_peak(self) -> bool:
        """Whether the kernel keeps the peak of memory; otherwise it is the highest of many looks."""
        release = tuple(map(int, platform.release().split(".")[:2]))
        return self.version == 1 or (self.version == 2 and release >= (5, 19))

    def create(self, name: str, *, memory_kib: int, processes: int) -> Group:
        """Make the group `name` with its limits."""
        group = Group(self.version, {controller: parent / name for controller, parent in self.parents.items()})
        try:
            for folder in set(group.folders.values()):
                folder.mkdir(exist_ok=True)
            self._limit(group, memory_kib * 1024, processes)
        except OSError as error:
            group.remove()
            raise SandboxError(f"the control group of the box could not be made: {error}") from error
        return group

    def _limit(self, group: Group, memory_bytes: int, processes: int) -> None:
        if self.version == 2:
            (group.folders["memory"] / "memory.max").write_text(str(memory_bytes))
            _write_if_there(group.folders["memory"] / "memory.swap.max", "0")
            _write_if_there(group.folders["memory"] / "memory.oom.group", "1")
        elif self.version == 1:
            (group.folders["memory"] / "memory.limit_in_bytes").write_text(str(memory_bytes))
            _write_if_there(group.folders["memory"] / "memory.memsw.limit_in_bytes", str(memory_bytes))
        if self.exact:
            (group.folders["pids"] / "pids.max").write_text(str(processes))

    def remove_leftovers(self, prefix: str) -> None:
        """Remove all groups whose name begins with `prefix`, with their processes: their owner is dead."""
        for parent in set(self.parents.values()):
            for folder in parent.glob(f"{prefix}*"):
                Group(self.version, {"": folder}).remove()


def find() -> Hierarchy:
    """The best hierarchy that this process can make groups in."""
    for attempt in (_find_v2, _find_v1):
        try:
            return attempt()
        except (OSError, KeyError):
            continue
    return Hierarchy(0, {})


def _find_v2() -> Hierarchy:
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        if line.startswith("0::"):
            return take_v2(MOUNT / line[3:].lstrip("/"))
    raise OSError("this kernel has no cgroup v2")


def take_v2(base: Path) -> Hierarchy:
    """Make `base`, the calling process's own group, one whose children are limited. OSError when it may not be."""
    if base.name == HOST_LEAF:  # another worker of this host has made room before
        base = base.parent
    if missing := CONTROLLERS - _words(base / "cgroup.controllers"):
        raise OSError(f"{base} has no controller for {' and '.join(sorted(missing))}")
    # Processes come into the children from here: for that the kernel wants both.
    for path in (base, base / "cgroup.procs"):
        if not os.access(path, os.W_OK):
            raise OSError(f"{path} is not writable")
    if not _words(base / "cgroup.subtree_control") >= CONTROLLERS:
        _give_controllers_to_children(base)
    # CPU time is counted in every group, with or without its controller.
    return Hierarchy(2, dict.fromkeys({"cpu", *CONTROLLERS}, base))


def _give_controllers_to_children(base: Path) -> None:
    """Only a group without processes of its own can (the root excepted): they move into a leaf first."""
    wanted = " ".join(f"+{controller}" for controller in sorted(CONTROLLERS))
    for _ in range(100):  # processes that are forked meanwhile are in the group again
        try:
            (base / "cgroup.subtree_control").write_text(wanted)
            return
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise
        leaf = base / HOST_LEAF
        leaf.mkdir(exist_ok=True)
        for pid in (base / "cgroup.procs").read_text().split():
            with contextlib.suppress(ProcessLookupError):
                (leaf / "cgroup.procs").write_text(pid)
    raise OSError(f"{base} does not become free of processes")


def _find_v1() -> Hierarchy:
    own = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        own.update(dict.fromkeys(controllers.split(","), path))
    parents = {}
    for controller in ("memory", "pids", "cpuacct"):
        parent = MOUNT / controller / own[controller].lstrip("/")
        if not parent.is_dir():  # inside a container the path is that of the host, and the mount is our own group
            parent = MOUNT / controller
        if not os.access(parent, os.W_OK):
            raise OSError(f"{parent} is not writable")
        parents[controller] = parent
    return Hierarchy(1, parents)


def _kill_all(folder: Path) -> None:
    with contextlib.suppress(OSError):
        if (folder / "cgroup.kill").exists():  # version 2 since Linux 5.14: no fork can outrun it
            (folder / "cgroup.kill").write_text("1")
            return
        for pid in map(int, (folder / "cgroup.procs").read_text().split()):
            if pid:  # 0 is a process of a PID namespace that can't be seen from here
                os.kill(pid, signal.SIGKILL)


def _words(path: Path) -> set[str]:
    return set(path.read_text().split())


def _field(path: Path, name: str) -> int:
    for line in path.read_text().splitlines():
        key, _, value = line.partition(" ")
        if key == name:
            return int(value)
    return 0


def _write_if_there(path: Path, text: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.write_text(text)
