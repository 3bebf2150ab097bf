"""Control groups: exact figures and hard limits for all processes of a box together.

Cgroup v2 and v1 are found at start. A host that offers neither (a plain user without a delegated group) is judged
with rlimits and by sampling; `Hierarchy.exact` tells which.
"""

import contextlib
import ctypes
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
SYS_CLONE3, CLONE_INTO_CGROUP = 435, 0x200000000

_libc = ctypes.PyDLL(None)  # keeps the interpreter's lock: a child finds it as it was


@dataclass(frozen=True)
class Group:
    """The group of one box: a folder (v2), or one folder for each controller (v1). Empty: no cgroups here."""

    version: int
    folders: dict[str, Path]

    def fork(self) -> int:
        """As os.fork, with the child, of one thread, in the group.

        To move a process, the kernel waits until no other one forks or ends, which takes milliseconds on a busy host.
        Version 2 can start it in its group instead; in version 1 a thread that moves itself needs no such wait.
        """
        if self.version == 2 and (pid := _clone_into(self.folders["memory"])) is not None:
            return pid
        if (pid := os.fork()) == 0:
            try:
                self.join()
            except OSError as error:
                os.write(2, f"launcher: {error}\n".encode())
                os._exit(127)
        return pid

    def join(self) -> None:
        """Put the calling process, of one thread, into the group."""
        name = "tasks" if self.version == 1 else "cgroup.procs"
        for folder in set(self.folders.values()):
            descriptor = os.open(folder / name, os.O_WRONLY)
            os.write(descriptor, b"0")
            os.close(descriptor)

    @property
    def cpu_file(self) -> Path:
        return self.folders["cpu"] / "cpu.stat" if self.version == 2 else self.folders["cpuacct"] / "cpuacct.usage"

    @property
    def peak_file(self) -> Path:
        if self.version == 1:
            return self.folders["memory"] / "memory.max_usage_in_bytes"
        peak = self.folders["memory"] / "memory.peak"
        # Before Linux 5.19 there is only what is used now: the highest of many looks has to do.
        return peak if peak.exists() else self.folders["memory"] / "memory.current"

    def cpu_ns(self) -> int:
        return _field(self.cpu_file, "usage_usec") * 1000 if self.version == 2 else int(self.cpu_file.read_text())

    def peak_memory_kib(self) -> int:
        return int(self.peak_file.read_text()) // 1024

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
    def keeps_peak(self) -> bool:
        """Whether the kernel keeps the peak of memory."""
        release = tuple(map(int, platform.release().split(".")[:2]))
        return self.version == 1 or (self.version == 2 and release >= (5, 19))

    def prepare(self) -> None:
        """Make groups possible. OSError when they are not, after all.

        In version 2 only a group without processes of its own can limit its children (the root excepted): the
        processes in it, those of this worker, move into a leaf.
        """
        for base in set(self.parents.values()) if self.version == 2 else ():
            wanted = " ".join(f"+{controller}" for controller in sorted(CONTROLLERS))
            for _ in range(100):  # processes that are forked meanwhile are in the group again
                if _words(base / "cgroup.subtree_control") >= CONTROLLERS:
                    return
                try:
                    (base / "cgroup.subtree_control").write_text(wanted)
                except OSError as error:
                    if error.errno != errno.EBUSY:
                        raise
                    _move_processes(base, base / HOST_LEAF)
            raise OSError(f"{base} does not become free of processes")

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


NONE = Hierarchy(0, {})


def find() -> Hierarchy:
    """The best hierarchy that this process can make groups in. Changes nothing."""
    for attempt in (_find_v2, _find_v1):
        try:
            return attempt()
        except (OSError, KeyError):
            continue
    return NONE


def take() -> Hierarchy:
    """The best hierarchy that this process can make groups in, prepared."""
    hierarchy = find()
    try:
        hierarchy.prepare()
    except OSError:
        return NONE
    return hierarchy


def _find_v2() -> Hierarchy:
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        if line.startswith("0::"):
            return find_v2(MOUNT / line[3:].lstrip("/"))
    raise OSError("this kernel has no cgroup v2")


def find_v2(base: Path) -> Hierarchy:
    """The hierarchy below `base`, the calling process's own group. OSError when groups can't be made in it."""
    if base.name == HOST_LEAF:  # another worker of this host has made room before
        base = base.parent
    if missing := CONTROLLERS - _words(base / "cgroup.controllers"):
        raise OSError(f"{base} has no controller for {' and '.join(sorted(missing))}")
    # To move a process from here into a child the kernel wants to see both writable.
    for path in (base, base / "cgroup.procs"):
        if not os.access(path, os.W_OK):
            raise OSError(f"{path} is not writable")
    # CPU time is counted in every group, with or without its controller.
    return Hierarchy(2, dict.fromkeys({"cpu", *CONTROLLERS}, base))


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


def _clone_into(folder: Path) -> int | None:
    """Fork into a group of version 2; None where the kernel (before Linux 5.7) or a filter does not let us."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        # struct clone_args: flags, pidfd, child_tid, parent_tid, exit_signal, stack (2), tls, set_tid (2), cgroup
        arguments = (ctypes.c_uint64 * 11)(CLONE_INTO_CGROUP, 0, 0, 0, signal.SIGCHLD, 0, 0, 0, 0, 0, descriptor)
        pid = int(_libc.syscall(SYS_CLONE3, arguments, ctypes.sizeof(arguments)))
    finally:
        os.close(descriptor)
    return None if pid < 0 else pid


def _move_processes(base: Path, leaf: Path) -> None:
    leaf.mkdir(exist_ok=True)
    for pid in (base / "cgroup.procs").read_text().split():
        with contextlib.suppress(ProcessLookupError):
            (leaf / "cgroup.procs").write_text(pid)


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
