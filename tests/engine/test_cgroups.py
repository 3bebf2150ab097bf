import os
import subprocess
import sys
from pathlib import Path

import pytest

from judge.engine import SandboxError
from judge.engine.sandbox import cgroups

HERE = cgroups.take()
pytestmark = pytest.mark.skipif(not HERE.exact, reason="this host gives us no cgroups")
PREFIX = f"leetsim-test-{os.getpid()}-"


@pytest.fixture
def group():
    group = HERE.create(f"{PREFIX}0", memory_kib=65536, processes=5)
    yield group
    group.remove()


def run_in(group, source):
    """A Python program that is in the group from its start."""
    return subprocess.Popen([sys.executable, "-c", source], preexec_fn=group.join, stdout=subprocess.PIPE)


def folders_of_the_test():
    return [folder for parent in set(HERE.parents.values()) for folder in parent.glob(f"{PREFIX}*")]


def test_the_limits_are_the_kernels(group):
    names = {1: "memory.limit_in_bytes", 2: "memory.max"}
    assert (group.folders["memory"] / names[HERE.version]).read_text() == f"{65536 * 1024}\n"
    assert (group.folders["pids"] / "pids.max").read_text() == "5\n"


def test_cpu_time_and_the_peak_of_memory_are_those_of_the_group(group):
    source = "import time\nx = b'x' * (32 << 20)\ndel x\nwhile (used := time.process_time()) < 1: pass\nprint(used)"
    used_s = float(run_in(group, source).communicate()[0])
    assert 0.9 * used_s < group.cpu_ns() / 1e9 < 1.2 * used_s
    if HERE.keeps_peak:
        assert 32 * 1024 <= group.peak_memory_kib() < 64 * 1024
    assert not group.out_of_memory()


def test_the_kernel_says_when_memory_ran_out(group):
    process = run_in(group, "x = b'x' * (128 << 20)")
    process.communicate()
    assert process.returncode == -9
    assert group.out_of_memory()


def test_a_child_is_in_the_group_from_its_start(group):
    ours, theirs = os.pipe()
    pid = group.fork()
    if pid == 0:
        os.write(theirs, Path("/proc/self/cgroup").read_bytes())
        os._exit(3)
    os.close(theirs)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 3
    with os.fdopen(ours) as answer:
        assert answer.read().count(PREFIX) == len(group.folders if HERE.version == 1 else ["all"])


def test_what_a_dead_owner_left_is_ended_and_removed(group):
    process = run_in(group, "print(flush=True)\nimport signal, time\nsignal.signal(15, signal.SIG_IGN)\ntime.sleep(60)")
    assert process.stdout.readline() == b"\n"
    HERE.remove_leftovers(PREFIX)
    process.communicate()
    assert process.returncode == -9
    assert folders_of_the_test() == []


def test_a_group_that_can_not_be_made_is_the_fault_of_the_judge_and_leaves_nothing():
    with pytest.raises(SandboxError, match="control group"):
        HERE.create(f"{PREFIX}1/2", memory_kib=65536, processes=5)
    with pytest.raises(SandboxError, match="control group"):
        HERE.create(f"{PREFIX}3", memory_kib=65536, processes=-1)
    assert folders_of_the_test() == []


def test_every_worker_of_a_host_finds_the_same_place():
    assert cgroups.find() == HERE
    source = "from judge.engine.sandbox import cgroups; print(*cgroups.take().parents.values())"
    found = subprocess.run([sys.executable, "-c", source], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    assert set(found) == set(map(str, HERE.parents.values()))


def test_finding_changes_nothing():
    own = Path("/proc/self/cgroup").read_text()
    cgroups.find()
    assert Path("/proc/self/cgroup").read_text() == own


def test_version_2_without_its_controllers_is_not_taken(tmp_path):
    (tmp_path / "cgroup.controllers").write_text("cpu pids\n")
    with pytest.raises(OSError, match="no controller for memory"):
        cgroups.find_v2(tmp_path)
