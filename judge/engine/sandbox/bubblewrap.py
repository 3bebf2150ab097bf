"""The command line that builds a box: what judged code sees, and nothing else."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# Inside the box, whoever starts it: the user's name and number say nothing about the host.
BOX_UID = 65534

SYSTEM = ["/usr", "/etc/alternatives", "/etc/ld.so.cache"]
LINKS = ["bin", "lib", "lib32", "lib64", "libx32", "sbin"]
# Files of /proc that tell of the host, not of the box: its boot options (which may hold secrets), disks, keys, kernel.
HIDDEN = ["cmdline", "config.gz", "diskstats", "interrupts", "kallsyms", "key-users", "keys", "partitions"]
DEVICES = ["null", "zero", "full", "random", "urandom"]
DEVICE_LINKS = {"fd": "/proc/self/fd", "stdin": "fd/0", "stdout": "fd/1", "stderr": "fd/2", "shm": "/tmp"}


@dataclass(frozen=True)
class Bind:
    source: str
    target: str
    writable: bool = False


@dataclass(frozen=True)
class Command:
    """A command of argv (never a shell) in a box with these folders; descriptors 0 to 3 are the conversation."""

    argv: Sequence[str]
    binds: Sequence[Bind]
    environment: Mapping[str, str]
    folder: str = "/box"


def arguments(
    command: Command,
    *,
    tmp_bytes: int,
    seccomp_fd: int,
    status_fd: int,
    devices: str | None,
    visible: Callable[[str], str],
) -> list[str]:
    """argv for bwrap. `devices`: a folder that is to be /dev, if there is one (each mount of its own takes time).

    `visible` gives the path by which the unprivileged bwrap reaches a source folder.
    """
    argv = [*_arguments_of_every_box(devices), "--size", str(tmp_bytes), "--tmpfs", "/tmp"]
    for bind in command.binds:
        argv += ["--bind" if bind.writable else "--ro-bind", visible(bind.source), bind.target]
    argv += ["--remount-ro", "/", "--chdir", command.folder, "--clearenv"]
    for name, value in {"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8", **command.environment}.items():
        argv += ["--setenv", name, value]
    return [*argv, "--seccomp", str(seccomp_fd), "--json-status-fd", str(status_fd), "--", *command.argv]


@cache
def _arguments_of_every_box(devices: str | None) -> list[str]:
    argv = ["bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent", "--new-session"]
    argv += ["--cap-drop", "ALL", "--uid", str(BOX_UID), "--gid", str(BOX_UID), "--hostname", "box"]
    for path in SYSTEM:
        argv += ["--ro-bind-try", path, path]
    for name in LINKS:
        if Path("/", name).is_symlink():
            argv += ["--symlink", f"usr/{name}", f"/{name}"]
        elif Path("/", name).is_dir():
            argv += ["--ro-bind", f"/{name}", f"/{name}"]
    argv += ["--proc", "/proc"]
    for path in (f"/proc/{name}" for name in HIDDEN):
        if os.path.exists(path):
            argv += ["--ro-bind", "/dev/null", path]
    if devices:
        return [*argv, "--dev-bind", devices, "/dev"]
    for name in DEVICES:
        argv += ["--dev-bind", f"/dev/{name}", f"/dev/{name}"]
    for link, target in DEVICE_LINKS.items():
        argv += ["--symlink", target, f"/dev/{link}"]
    return argv
