"""Where an unprivileged bubblewrap finds what a box is made of, when the worker is root.

A stage is a mount namespace that holds nothing of the host but what a box may see: the root of its boxes, made once, as
each mount takes bubblewrap a tenth of a millisecond; the folders of which boxes get parts, though the way to them
may be closed to everybody; and a /proc.
"""

import contextlib
import ctypes
import os
import re
from collections.abc import Iterator, Sequence

from .bubblewrap import DEVICE_LINKS, DEVICES, LINKS, ROOT, SYSTEM, Bind
from .facts import SandboxError

CLONE_NEWNS, CLONE_NEWNET = 0x20000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT = 1, 2, 4, 8, 0x20
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
# What a mount has already stays: in a user namespace the kernel insists on it.
KEPT = {
    "ro": MS_RDONLY,
    "nosuid": MS_NOSUID,
    "nodev": MS_NODEV,
    "noexec": MS_NOEXEC,
    "noatime": 0x400,
    "nodiratime": 0x800,
    "relatime": 0x200000,
}
HARMLESS = MS_RDONLY | MS_NOSUID | MS_NODEV
MNT_DETACH = 2
SYS_PIVOT_ROOT = 155
# A folder that every system has. For a moment a new stage hides it, in the namespace of that stage alone.
PLACE = "/run"

libc = ctypes.CDLL(None, use_errno=True)


class Stages:
    """The stages of a launcher that is root.

    `roots`: the folders of which everything, now or later, can be bound. What lies elsewhere becomes part of a root.
    """

    def __init__(self, roots: Sequence[str]) -> None:
        # No box needs a network: all of a launcher's boxes share one with nothing in it.
        if libc.unshare(CLONE_NEWNS | CLONE_NEWNET) != 0:
            raise SandboxError("this root may not mount: run the worker as a plain user, or give it CAP_SYS_ADMIN")
        _mount("none", "/", flags=MS_REC | MS_PRIVATE)
        self._home = os.open("/proc/self/ns/mnt", os.O_RDONLY)
        self._roots = {root: f"/{number}" for number, root in enumerate(roots)}
        self._built: dict[tuple[tuple[Bind, ...], tuple[str, ...], tuple[str, ...]], int] = {}

    def reach(self, path: str) -> str | None:
        """Where something below the roots is on every stage; None when it is not below them."""
        for root, place in self._roots.items():
            if path == root or path.startswith(root + "/"):
                return place + path[len(root) :]
        return None

    def find(self, binds: Sequence[Bind]) -> tuple[int, list[Bind]]:
        """The namespace for a box with these binds, and those that are not in its root yet, by their paths there."""
        fixed: list[Bind] = []
        late: list[str] = []
        moving: list[Bind] = []
        for bind in binds:
            if place := self.reach(bind.source):
                moving.append(Bind(place, bind.target, bind.writable))
            elif bind.writable or bind.target.startswith("/tmp/"):  # a box's own /tmp comes over that of its root
                moving.append(Bind(f"/late/{len(late)}", bind.target, bind.writable))
                late.append(bind.source)
            else:
                fixed.append(bind)
        key = (tuple(fixed), tuple(late), tuple(bind.target for bind in moving))
        if key not in self._built:
            self._built[key] = self._build(*key)
        return self._built[key], moving

    def _build(self, fixed: Sequence[Bind], late: Sequence[str], targets: Sequence[str]) -> int:
        root = PLACE + ROOT
        with self._new_namespace() as namespace, _Sources() as sources:
            parts = [(sources.open(bind.source), root + bind.target) for bind in [*_system(), *fixed]]
            roots = [(sources.open(path), PLACE + place) for path, place in self._roots.items()]
            roots += [(sources.open(path), f"{PLACE}/late/{number}") for number, path in enumerate(late)]
            devices = {name: sources.open(f"/dev/{name}") for name in DEVICES}
            proc = sources.open("/proc")
            _mount("tmpfs", PLACE, kind="tmpfs", flags=MS_NOSUID, data="mode=755,size=1m")
            os.mkdir(root)
            _mount(root, root, flags=MS_BIND)
            for name in LINKS:
                if os.path.islink(f"/{name}"):
                    os.symlink(f"usr/{name}", f"{root}/{name}")
            for source, target in parts:
                _bind(source, target, HARMLESS)
            _make_devices(f"{root}/dev", devices)
            for target in ("/proc", "/tmp", *targets):
                os.makedirs(root + target, exist_ok=True)
            _mount("none", root, flags=MS_REMOUNT | MS_BIND | HARMLESS)
            for source, target in roots:
                _bind(source, target, MS_NOSUID | MS_NODEV)
            # What bubblewrap itself needs: libraries, a /proc, and a /tmp to build in.
            for name in ("etc", "usr", *LINKS):
                os.symlink(f"{ROOT[1:]}/{name}", f"{PLACE}/{name}")
            _bind(proc, f"{PLACE}/proc", 0)
            os.mkdir(f"{PLACE}/tmp")
            os.mkdir(f"{PLACE}/old")
            _call(libc.syscall(SYS_PIVOT_ROOT, PLACE.encode(), f"{PLACE}/old".encode()), "pivot_root")
            _call(libc.umount2(b"/old", MNT_DETACH), "umount")
        return namespace

    @contextlib.contextmanager
    def _new_namespace(self) -> Iterator[int]:
        """A copy of the mount namespace, in which this process is meanwhile."""
        _call(libc.unshare(CLONE_NEWNS), "unshare")
        try:
            yield os.open("/proc/self/ns/mnt", os.O_RDONLY)
        finally:
            enter(self._home)


class _Sources(contextlib.ExitStack):
    """What is opened is found again wherever something is mounted over it."""

    def open(self, path: str) -> str:
        descriptor = os.open(path, os.O_PATH)
        self.callback(os.close, descriptor)
        return f"/proc/self/fd/{descriptor}"


def enter(namespace: int) -> None:
    """Go to a stage."""
    _call(libc.setns(namespace, CLONE_NEWNS), "setns")


def _system() -> list[Bind]:
    folders = [f"/{name}" for name in LINKS if not os.path.islink(f"/{name}")]
    return [Bind(path, path) for path in [*SYSTEM, *folders] if os.path.exists(path)]


def _make_devices(folder: str, devices: dict[str, str]) -> None:
    os.mkdir(folder)
    _mount(folder, folder, flags=MS_BIND)
    for name, source in devices.items():
        device = os.stat(source)
        try:
            os.mknod(f"{folder}/{name}", device.st_mode, device.st_rdev)
            os.chmod(f"{folder}/{name}", device.st_mode)
        except PermissionError:  # in many containers root may not
            _bind(source, f"{folder}/{name}", MS_NOSUID)
    for link, target in DEVICE_LINKS.items():
        os.symlink(target, f"{folder}/{link}")
    _mount("none", folder, flags=MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID)


def _bind(source: str, target: str, flags: int) -> None:
    """Mount a folder or file, with all that is mounted in it."""
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    elif not os.path.exists(target):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.mknod(target)
    _mount(source, target, flags=MS_BIND | MS_REC)
    if flags:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as lines:
            mounts = [line.split()[4:6] for line in lines]
        for path, options in mounts:
            path = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), path)
            if path == target or path.startswith(target + "/"):
                kept = sum(KEPT[option] for option in options.split(",") if option in KEPT and not KEPT[option] & flags)
                _mount("none", path, flags=MS_REMOUNT | MS_BIND | flags | kept)


def _mount(source: str, target: str, *, flags: int, kind: str | None = None, data: str | None = None) -> None:
    arguments = [None if text is None else os.fsencode(text) for text in (source, target, kind, data)]
    _call(libc.mount(*arguments[:3], flags, arguments[3]), f"mount {target}")


def _call(result: int, what: str) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), what)
