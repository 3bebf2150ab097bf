"""In the virtual machine, as root: the sandbox's tests, once for each way in which a worker meets cgroup v2.

python -m tests.vm.guest PYTEST-ARGUMENT...     exit 1 if a test failed
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT_GROUP = Path("/sys/fs/cgroup")
USER = 1000
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/tmp",
    "LANG": "C.UTF-8",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    # Emulation on a busy machine takes so many times longer; Python alone needs most of a second there to start.
    "TIME_FACTOR": "10",
}
DESCRIBE = "from judge.engine import Sandbox; print(*map(': '.join, Sandbox.describe().items()), sep='\\n')"


@dataclass(frozen=True)
class Worker:
    title: str
    group: Path
    user: int
    finds: str  # the words of Sandbox.describe()
    selection: str  # of the tests, as pytest's -k

    def passes(self, tests: Sequence[str]) -> bool:
        print(f"\n#### cgroup v2, {self.title}", flush=True)
        (self.group / "cgroup.procs").write_text("0")
        try:
            found = self._python("-c", DESCRIBE, capture_output=True).stdout
            print(found, flush=True)
            options = ["-c", "tests/vm/pytest.ini", "--rootdir=.", "-k", self.selection]
            pytest = self._python("-m", "pytest", *options, *tests)
        finally:
            (ROOT_GROUP / "cgroup.procs").write_text("0")
        return f"control groups: {self.finds}" in found and pytest.returncode == 0

    def _python(self, *arguments: str, capture_output: bool = False) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            user=self.user,
            group=self.user,
            extra_groups=[],
            env=ENVIRONMENT,
            capture_output=capture_output,
            text=True,
        )


def main(tests: Sequence[str]) -> int:
    (ROOT_GROUP / "cgroup.subtree_control").write_text("+cpu +memory +pids")
    _open_the_way_to_python()
    delegated, closed = _make_group("delegated.service", owner=USER), _make_group("closed.service", owner=0)
    workers = (
        Worker("as root", ROOT_GROUP, 0, "version 2", "not sampling"),
        Worker("as a plain user with a delegated group", delegated, USER, "version 2", "not sampling"),
        Worker("as a plain user without a group", closed, USER, "none", "sampling"),
    )
    passed = [worker.passes(tests) for worker in workers]
    return 0 if all(passed) else 1


def _make_group(name: str, *, owner: int) -> Path:
    """A group of the user's own, as systemd makes it for a service with Delegate=yes."""
    group = ROOT_GROUP / name
    group.mkdir()
    for path in (group, group / "cgroup.procs", group / "cgroup.subtree_control", group / "cgroup.threads"):
        os.chown(path, owner, owner)
    return group


def _open_the_way_to_python() -> None:
    """For the plain user, whatever the folders' modes on the host: the change is gone with the machine."""
    for path in (Path.cwd(), Path(sys.base_prefix)):
        for folder in path.parents:
            folder.chmod(folder.stat().st_mode | 0o005)


sys.exit(main(sys.argv[1:]))
