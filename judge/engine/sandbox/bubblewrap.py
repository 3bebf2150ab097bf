"""The command line that builds a box: what judged code sees, and nothing else."""

import os
from collections.abc import Mapping, Sequence
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
# On a stage (stage.py) the root of its boxes lies here.
ROOT = "/root"


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
    name: str,
    staged: bool,
    tmp_bytes: int,
    shared_memory: bool,
    seccomp_fd: int,
    status_fd: int,
    gate_fd: int | None,
) -> list[str]:
    """argv for bwrap, which calls itself `name`. `staged`: it runs on a stage, which has a root to take as it is.

    Without `shared_memory`, /dev/zero is one that can be read and not mapped. With `gate_fd` the box is built, and the
    command starts when there is something to read.
    """
    argv = [name, *_arguments_of_every_box(staged), "--size", str(tmp_bytes), "--tmpfs", "/tmp"]
    if not shared_memory:
        argv += ["--dev-bind", f"{ROOT if staged else ''}/dev/full", "/dev/zero"]
    for bind in command.binds:
        argv += ["--bind" if bind.writable else "--ro-bind", bind.source, bind.target]
    if not staged:
        argv += ["--remount-ro", "/"]
    if gate_fd is not None:
        argv += ["--block-fd", str(gate_fd)]
    argv += ["--chdir", command.folder, "--clearenv"]
    for variable, value in {"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8", **command.environment}.items():
        argv += ["--setenv", variable, value]
    return [*argv, "--seccomp", str(seccomp_fd), "--json-status-fd", str(status_fd), "--", *command.argv]


@cache
def _arguments_of_every_box(staged: bool) -> list[str]:
    argv = ["--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try"]
    argv += ["--disable-userns", "--die-with-parent", "--new-session"]
    argv += ["--cap-drop", "ALL", "--uid", str(BOX_UID), "--gid", str(BOX_UID), "--hostname", "box"]
    if staged:
        argv += ["--dev-bind", ROOT, "/"]
    else:
        argv += ["--unshare-net"]
        for path in SYSTEM:
            argv += ["--ro-bind-try", path, path]
        for name in LINKS:
            if Path("/", name).is_symlink():
                argv += ["--symlink", f"usr/{name}", f"/{name}"]
            elif Path("/", name).is_dir():
                argv += ["--ro-bind", f"/{name}", f"/{name}"]
        for name in DEVICES:
            argv += ["--dev-bind", f"/dev/{name}", f"/dev/{name}"]
        for link, target in DEVICE_LINKS.items():
            argv += ["--symlink", target, f"/dev/{link}"]
    argv += ["--proc", "/proc"]
    nothing = f"{ROOT if staged else ''}/dev/null"
    for path in (f"/proc/{name}" for name in HIDDEN):
        if os.path.exists(path):
            argv += ["--ro-bind", nothing, path]
    return argv
