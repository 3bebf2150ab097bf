import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from judge.engine import Sandbox, SandboxError
from judge.engine.sandbox import PROJECT, Bind, Command, Exceeded, RunLimits, cgroups

# An emulated machine is some times slower: make test-vm says how much.
TIME_FACTOR = int(os.environ.get("TIME_FACTOR", "1"))
# Two runs of the tests on one host must not find each other's processes.
MARK = f"of-test-{os.getpid()}"
LIMITS = RunLimits(memory_kib=128 * 1024, output_bytes=64 * 1024, cpu_ms=1_000 * TIME_FACTOR)
ONE_SECOND = replace(LIMITS, cpu_ms=1_000)


def run(sandbox, *argv, data=b"", wall_ms=60_000, limits=LIMITS):
    with sandbox.box() as box:
        return sandbox.run(Command(argv, [Bind(str(box), "/box", True)], {}), limits, data=data, wall_ms=wall_ms)


def python(sandbox, source, **options):
    return run(sandbox, "/usr/bin/python3", "-c", source, **options)


def processes_named(mark):
    """The command lines on this host that hold the mark."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if mark.encode() in (line := entry.read_bytes()):
                found.append(line)
        except OSError:
            continue
    return found


def wait_until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_it_passes_input_and_output_through(any_sandbox):
    facts, stdout, stderr = run(any_sandbox, "/bin/cat", data=b"hello" * 10_000)
    assert (facts.exit_code, stdout, stderr) == (0, b"hello" * 10_000, b"")


def test_it_tells_exit_codes_and_signals_apart(any_sandbox):
    assert python(any_sandbox, "raise SystemExit(3)")[0].exit_code == 3
    facts, _, _ = python(any_sandbox, "import os; os.abort()")
    assert (facts.exit_code, facts.signal) == (None, 6)


def test_an_endless_loop_ends_at_its_cpu_limit(any_sandbox):
    facts, _, _ = python(any_sandbox, "while True: pass", limits=ONE_SECOND)
    assert facts.exceeded is Exceeded.CPU
    assert facts.cpu_ms >= 900


def test_the_cpu_time_of_all_processes_counts(any_sandbox):
    source = "import os\nfor _ in range(3): os.fork()\nwhile True: pass"
    facts, _, _ = python(any_sandbox, source, limits=ONE_SECOND)
    assert facts.exceeded is Exceeded.CPU


def test_a_sleeper_ends_at_its_wall_limit(any_sandbox):
    facts, _, _ = run(any_sandbox, "/bin/sleep", "60", wall_ms=300)
    assert facts.exceeded is Exceeded.WALL
    assert facts.cpu_ms < 200 * TIME_FACTOR


def test_a_flood_of_output_ends_at_its_limit(any_sandbox):
    facts, stdout, _ = run(any_sandbox, "/usr/bin/yes")
    assert facts.exceeded is Exceeded.OUTPUT
    assert len(stdout) <= LIMITS.output_bytes


def test_memory_that_is_touched_counts_against_the_limit(sandbox):
    facts, _, _ = python(sandbox, "x = bytearray(10**9)")
    if sandbox.hierarchy.exact:
        assert facts.out_of_memory


def test_the_peak_of_memory_is_measured(any_sandbox):
    facts, _, _ = python(any_sandbox, "x = b'x' * (64 << 20)")
    assert 64 * 1024 < facts.peak_memory_kib < 90 * 1024


def test_memory_is_shared_by_files_and_without_one_only_where_it_is_counted(any_sandbox):
    source = """
import mmap, os
with open("/tmp/file", "w+b") as file:
    file.truncate(4096)
    mmap.mmap(file.fileno(), 4096)[:1] = b"x"
for share in (lambda: mmap.mmap(-1, 4096), lambda: mmap.mmap(os.open("/dev/zero", os.O_RDWR), 4096)):
    try:
        share()
        print("shared")
    except OSError:
        print("refused")
print(open("/dev/zero", "rb").read(3))
"""
    expected = b"shared\n" if any_sandbox.hierarchy.exact else b"refused\n"
    assert python(any_sandbox, source)[1] == 2 * expected + b"b'\\x00\\x00\\x00'\n"


def test_a_fork_bomb_stays_in_its_box_and_ends_with_it(any_sandbox):
    source = f"import os\nmark = 'bomb-{MARK}'\nwhile True:\n    try: os.fork()\n    except OSError: pass"
    facts, _, _ = python(any_sandbox, source, wall_ms=2_000)
    assert facts.exceeded is not None
    assert processes_named(f"bomb-{MARK}") == []


def test_nothing_is_left_of_a_process_that_detaches_itself(any_sandbox):
    source = f"""
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        mark = "daemon-{MARK}"
        time.sleep(60)
"""
    facts, _, _ = python(any_sandbox, source)
    assert facts.exit_code == 0
    assert processes_named(f"daemon-{MARK}") == []


@pytest.mark.parametrize("path", ["/etc/passwd", "/etc/shadow", str(PROJECT / "manage.py"), "/root", "/home", "/var"])
def test_files_of_the_host_are_not_there(sandbox, path):
    _, stdout, _ = python(sandbox, f"import os; print(os.path.lexists({path!r}))")
    assert stdout == b"False\n"


def test_there_is_no_network(sandbox):
    source = (
        "import socket\ntry: socket.create_connection(('127.0.0.1', 1))\nexcept OSError as error: print(error.errno)"
    )
    assert python(sandbox, source)[1] == b"38\n"


def test_it_inherits_no_descriptors_and_no_environment(sandbox):
    os.environ["SECRET_OF_THE_TEST"] = "x"
    _, stdout, _ = python(sandbox, "import os; print(sorted(os.listdir('/proc/self/fd')), sorted(os.environ))")
    assert stdout == b"['0', '1', '2', '3', '4'] ['HOME', 'LANG', 'PATH', 'PWD']\n"  # 4 is the listing itself


def test_it_is_nobody_inside_and_not_root_outside(sandbox):
    box = Command(["/bin/sleep", f"3456.{os.getpid()}"], [], {}, folder="/")
    process = sandbox.start(box, LIMITS)
    try:
        wait_until(lambda: processes_named(f"/bin/sleep\x003456.{os.getpid()}"))
        owners = {os.stat(f"/proc/{process.pid}").st_uid}
    finally:
        process.finish()
    assert 0 not in owners
    assert run(sandbox, "/usr/bin/id", "-u")[1] == b"65534\n"


def test_only_the_box_and_tmp_can_be_written(sandbox):
    source = """
import os
for folder in ['/', '/usr', '/dev', '/proc', '/etc', '/box', '/tmp']:
    try:
        open(folder + '/x', 'w').close()
        print(folder)
    except OSError:
        pass
"""
    assert python(sandbox, source)[1] == b"/box\n/tmp\n"


@pytest.mark.parametrize(
    "call",
    [
        "unshare(0x10000000)",  # CLONE_NEWUSER
        "ptrace(0, 0, 0, 0)",
        "mount(b'none', b'/tmp', b'tmpfs', 0, 0)",
        "setuid(0)",
        "personality(0)",
        "shmget(0, 4096, 0o1600)",
    ],
)
def test_dangerous_system_calls_do_not_exist(sandbox, call):
    source = f"import ctypes; c = ctypes.CDLL(None, use_errno=True); print(c.{call}, ctypes.get_errno())"
    assert python(sandbox, source)[1] == b"-1 38\n"


def test_a_program_that_is_not_there_is_the_fault_of_the_judge(sandbox):
    with pytest.raises(SandboxError, match="/no/such/program"):
        run(sandbox, "/no/such/program")


def test_what_a_compiler_made_may_be_no_program(any_sandbox):
    with any_sandbox.box() as box:
        (box / "solution").write_text("text")
        (box / "solution").chmod(0o644)
        command = Command(["/box/solution"], [Bind(str(box), "/box")], {})
        facts, _, stderr = any_sandbox.run(command, LIMITS, wall_ms=60_000)
    assert facts.exit_code in (126, 127)
    assert b"/box/solution: Permission denied" in stderr


def test_the_answers_can_be_written_and_not_read(sandbox):
    source = "import os\nfor mode in 'wr':\n    open('/proc/self/fd/3', mode)\n    print(mode, flush=True)"
    _, stdout, stderr = python(sandbox, source)
    assert stdout == b"w\n"
    assert b"PermissionError" in stderr


def test_the_state_folder_may_be_a_relative_path(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with Sandbox(Path("state")) as sandbox:
        assert run(sandbox, "/bin/pwd")[1] == b"/box\n"


def test_two_sandboxes_have_places_and_users_of_their_own(tmp_path):
    with Sandbox(tmp_path) as first, Sandbox(tmp_path) as second:
        assert first.folder != second.folder
        assert first.uid is None or first.uid != second.uid


def test_a_killed_worker_leaves_no_process_no_file_and_no_group(tmp_path):
    source = f"""
import sys
sys.path.insert(0, {str(PROJECT)!r})
from pathlib import Path
from judge.engine.sandbox import Bind, Command, RunLimits, Sandbox
sandbox = Sandbox(Path({str(tmp_path)!r}))
with sandbox.box() as box:
    command = Command(["/bin/sleep", "1234.{os.getpid()}"], [Bind(str(box), "/box", True)], {{}})
    process = sandbox.start(command, RunLimits(memory_kib=65536, output_bytes=1000, cpu_ms=1000))
    print(sandbox.group_prefix, flush=True)
    process.run(b"", cpu_ms=1000, wall_ms=60000)
"""
    worker = subprocess.Popen([sys.executable, "-c", source], stdout=subprocess.PIPE)
    assert worker.stdout
    group_prefix = worker.stdout.readline().decode().strip()
    assert group_prefix.startswith("leetsim-")
    wait_until(lambda: processes_named(f"sleep\x001234.{os.getpid()}"))
    worker.kill()
    worker.wait()
    worker.stdout.close()
    wait_until(lambda: not processes_named(f"sleep\x001234.{os.getpid()}"))
    wait_until(lambda: not (tmp_path / "boxes" / "0").exists())
    for parent in cgroups.find().parents.values():
        wait_until(lambda parent=parent: not list(parent.glob(f"{group_prefix}*")))


def test_what_a_dead_worker_and_its_launcher_left_is_removed_by_the_next(tmp_path):
    left = tmp_path / "boxes" / "0" / "old"
    left.mkdir(parents=True)
    with Sandbox(tmp_path) as sandbox:
        assert sandbox.slot == 0
        assert not left.exists()


def test_a_launcher_that_died_is_noticed_at_once(tmp_path):
    with Sandbox(tmp_path) as sandbox:
        sandbox._launcher.kill()
        sandbox._launcher.wait()
        with pytest.raises(SandboxError):
            run(sandbox, "/bin/true")


def test_a_launcher_that_dies_while_a_program_runs_takes_it_along(any_sandbox, tmp_path):
    with Sandbox(tmp_path, any_sandbox.hierarchy) as sandbox:
        mark = f"2345.{os.getpid()}"
        process = sandbox.start(Command(["/bin/sleep", mark], [], {}, folder="/"), LIMITS)
        wait_until(lambda: any(line.startswith(b"/bin/sleep") for line in processes_named(mark)))
        sandbox._launcher.kill()
        with pytest.raises(SandboxError, match="launcher"):
            process.run(b"", cpu_ms=1_000, wall_ms=60_000)
        wait_until(lambda: not processes_named(f"sleep\x00{mark}"))


@pytest.mark.parametrize("delay_ms", range(0, 10, 2))
def test_a_launcher_that_dies_while_a_box_is_built_leaves_nothing(any_sandbox, tmp_path, delay_ms):
    with Sandbox(tmp_path, any_sandbox.hierarchy) as dying:
        process = dying.start(Command(["/bin/sleep", f"345{delay_ms}.{os.getpid()}"], [], {}, folder="/"), LIMITS)
        time.sleep(delay_ms / 1000)
        dying._launcher.kill()
        with pytest.raises(SandboxError, match="launcher"):
            process.run(b"", cpu_ms=1_000, wall_ms=60_000)
    # One that is killed already may need a moment more to be gone.
    wait_until(lambda: not processes_named(f"345{delay_ms}.{os.getpid()}"))


def test_a_box_that_still_waits_is_gone_with_its_launcher(any_sandbox, tmp_path):
    with Sandbox(tmp_path, any_sandbox.hierarchy) as dying:
        process = waiting_sleeper(dying)
        dying._launcher.kill()
        with pytest.raises(SandboxError, match="launcher"):
            process.finish()
    wait_until(lambda: not processes_named(f"567.{MARK}"))


def waiting_sleeper(sandbox):
    """A box that is built, and whose program does not run yet."""
    process = sandbox.start(Command(["/bin/echo", f"567.{MARK}"], [], {}, folder="/"), LIMITS, waiting=True)
    wait_until(lambda: len(processes_named(f"567.{MARK}")) == 2)  # both of bubblewrap's
    return process


def test_a_program_that_waits_starts_with_its_first_input(any_sandbox):
    process = waiting_sleeper(any_sandbox)
    assert process.take_output() == (b"", b"")
    process.run(b"", cpu_ms=1_000 * TIME_FACTOR, wall_ms=60_000)
    assert process.finish().exit_code == 0
    assert process.take_output() == (f"567.{MARK}\n".encode(), b"")


def test_a_box_that_nobody_wants_any_more_is_gone_at_once(any_sandbox):
    waiting_sleeper(any_sandbox).finish()
    assert processes_named(f"567.{MARK}") == []


def test_the_clock_of_a_program_that_waits_stands_still(any_sandbox):
    began = time.monotonic()
    process = waiting_sleeper(any_sandbox)
    wait_until(lambda: time.monotonic() > began + 0.3)
    process.run(b"", cpu_ms=1_000 * TIME_FACTOR, wall_ms=60_000)
    facts = process.finish()
    assert facts.wall_ms <= (time.monotonic() - began - 0.3) * 1000 + 1
