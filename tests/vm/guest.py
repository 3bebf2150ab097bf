"""In the virtual machine, as root: the sandbox's tests, once for each way in which a worker meets cgroup v2.

python -m tests.vm.guest TEST...      exit 1 if a test failed
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT_GROUP = Path("/sys/fs/cgroup")
USER = 1000
# Emulation on a busy machine takes this many times longer; Python alone needs most of a second there to start.
TIME_FACTOR = "4"


def main(tests: Sequence[str]) -> int:
    (ROOT_GROUP / "cgroup.subtree_control").write_text("+cpu +memory +pids")
    _open_the_way_to_python()
    failed = False
    for title, group, user, selection in (
        ("as root", ROOT_GROUP, 0, "not sampling"),
        ("as a plain user with a delegated group", _delegate("delegated.service", to=USER), USER, "not sampling"),
        ("as a plain user without a group", _delegate("closed.service", to=0), USER, "sampling"),
    ):
        print(f"\n#### cgroup v2, {title}", flush=True)
        failed |= _run([*tests, "-k", selection], group=group, user=user) != 0
    return int(failed)


def _delegate(name: str, *, to: int) -> Path:
    """A group of the user's own, as systemd makes it for a service with Delegate=yes."""
    group = ROOT_GROUP / name
    group.mkdir()
    for path in (group, group / "cgroup.procs", group / "cgroup.subtree_control", group / "cgroup.threads"):
        os.chown(path, to, to)
    return group


def _run(tests: Sequence[str], *, group: Path, user: int) -> int:
    (group / "cgroup.procs").write_text("0")
    try:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-c", "tests/vm/pytest.ini", "--rootdir=.", *tests],
            user=user,
            group=user,
            extra_groups=[],
            env={"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8", "TIME_FACTOR": TIME_FACTOR},
        ).returncode
    finally:
        (ROOT_GROUP / "cgroup.procs").write_text("0")


def _open_the_way_to_python() -> None:
    """For the plain user, whatever the folders' modes on the host: the change is gone with the machine."""
    for path in (Path.cwd(), Path(sys.base_prefix)):
        for folder in path.parents:
            folder.chmod(folder.stat().st_mode | 0o005)


sys.exit(main(sys.argv[1:]))
