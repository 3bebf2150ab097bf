"""Control groups: exact figures and hard limits for all processes of a box together.

Cgroup v2 and v1 are found at start. A host that offers neither (a plain user without a delegated group) is judged
with rlimits and by sampling; `Hierarchy.exact` tells which.
"""

import contextlib
import os
import time
from dataclasses import dataclass
from pathlib import Path

MOUNT = Path("/sys/fs/cgroup")
HOST_LEAF = "leetsim-host"


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
        return int((self.folders["memory"] / name).read_text()) // 1024

    def out_of_memory(self) -> bool:
        name = "memory.events" if self.version == 2 else "memory.oom_control"
        return _field(self.folders["memory"] / name, "oom_kill") > 0

    def remove(self) -> None:
        """Remove the emptied group. The kernel may hold it for some microseconds after the last process is gone."""
        for folder in set(self.folders.values()):
            for _ in range(1000):
                try:
                    folder.rmdir()
                    break
                except FileNotFoundError:
                    break
                except OSError:
                    time.sleep(0.001)


@dataclass(frozen=True)
class Hierarchy:
    """Where groups are made: version 2, 1, or 0 for none."""

    version: int
    parents: dict[str, Path]

    @property
    def exact(self) -> bool:
        return self.version > 0

    def create(self, name: str, *, memory_kib: int, processes: int) -> Group:
        """Make the group `name` with its limits."""
        folders = {controller: parent / name for controller, parent in self.parents.items()}
        for folder in set(folders.values()):
            folder.mkdir(exist_ok=True)
        group = Group(self.version, folders)
        if self.version == 2:
            (folders["memory"] / "memory.max").write_text(str(memory_kib * 1024))
            _write_if_there(folders["memory"] / "memory.swap.max", "0")
            _write_if_there(folders["memory"] / "memory.oom.group", "1")
            (folders["pids"] / "pids.max").write_text(str(processes))
        elif self.version == 1:
            (folders["memory"] / "memory.limit_in_bytes").write_text(str(memory_kib * 1024))
            _write_if_there(folders["memory"] / "memory.memsw.limit_in_bytes", str(memory_kib * 1024))
            (folders["pids"] / "pids.max").write_text(str(processes))
        return group

    def remove_leftovers(self, prefix: str) -> None:
        """Kill and remove all groups whose name begins with `prefix`: their owner is dead."""
        for parent in set(self.parents.values()):
            for folder in parent.glob(f"{prefix}*"):
                with contextlib.suppress(OSError):
                    for pid in (folder / "cgroup.procs").read_text().split():
                        os.kill(int(pid), 9)
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
    own = next(line for line in Path("/proc/self/cgroup").read_text().splitlines() if line.startswith("0::"))
    base = MOUNT / own[3:].lstrip("/")
    if base.name == HOST_LEAF:  # another worker of this host has made room before
        base = base.parent
    wanted = {"memory", "pids", "cpu"}
    if not wanted <= set((base / "cgroup.controllers").read_text().split()):
        raise OSError("the controllers are not delegated to this group")
    parent = base / "leetsim"
    if not wanted <= set((base / "cgroup.subtree_control").read_text().split()):
        # A group with processes can't give controllers to its children: they move into a leaf first.
        leaf = base / HOST_LEAF
        leaf.mkdir(exist_ok=True)
        for pid in (base / "cgroup.procs").read_text().split():
            with contextlib.suppress(OSError):  # kernel threads, and processes that have just ended
                (leaf / "cgroup.procs").write_text(pid)
        (base / "cgroup.subtree_control").write_text("+memory +pids +cpu")
    parent.mkdir(exist_ok=True)
    (parent / "cgroup.subtree_control").write_text("+memory +pids +cpu")
    return Hierarchy(2, dict.fromkeys(wanted, parent))


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


def _field(path: Path, name: str) -> int:
    for line in path.read_text().splitlines():
        key, _, value = line.partition(" ")
        if key == name:
            return int(value)
    return 0


def _write_if_there(path: Path, text: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.write_text(text)
