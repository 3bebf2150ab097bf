"""The small process that starts judged processes, and cleans up after them.

Why a process of its own: forking it costs a fraction of forking a worker with Django in it; it may drop privileges
and change its mount namespace without touching the worker; and it outlives a worker that is killed, so that the
boxes of that worker end at once.

It speaks over a socket on descriptor 0. A request is one JSON object (`Sandbox.start` writes it) with six
descriptors: the socket on which this run is reported, stdin, stdout, stderr, the result channel and the seccomp
program; and a seventh when the program is to wait in its box, a pipe that lets it start. The report is two messages:
{"pid": n} when started, and the facts when the run and everything that it left behind is gone; or {"error": text}.
A launcher that can't start sends the reason over the socket, and ends.
"""

import contextlib
import ctypes
import fcntl
import json
import os
import re
import resource
import select
import shutil
import signal
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

from . import bubblewrap, cgroups, stage
from .facts import SandboxError

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
SECCOMP_FD, STATUS_FD, GATE_FD, FIRST_FREE_FD = 4, 5, 6, 7

libc = ctypes.CDLL(None, use_errno=True)


@dataclass
class Run:
    """One started box."""

    pid: int
    report: socket.socket
    status: int  # the read end of bubblewrap's status pipe
    group: cgroups.Group | None


class Launcher:
    def __init__(self, control: socket.socket, bwrap: str, roots: list[str]) -> None:
        self.control = control
        self.pid = os.getpid()
        # Without root every path is visible as it is.
        self.stages = stage.Stages(roots) if os.geteuid() == 0 else None
        self.bwrap = (self.stages and self.stages.reach(bwrap)) or bwrap
        self.runs: dict[int, Run] = {}  # by the pidfd of the outer bubblewrap

    def serve(self) -> None:
        """Answer requests until the worker closes its end; then end every run."""
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        while True:
            for descriptor, _ in poll.poll():
                if descriptor in self.runs:
                    poll.unregister(descriptor)
                    self.finish(descriptor)
                    continue
                data, descriptors, _, _ = socket.recv_fds(self.control, 1 << 20, 7)
                for received in descriptors:
                    os.set_inheritable(received, False)
                if not data:
                    for remaining in list(self.runs):
                        os.kill(self.runs[remaining].pid, signal.SIGKILL)
                        self.finish(remaining)
                    return
                report = socket.socket(fileno=descriptors[0])
                try:
                    run = self.start(json.loads(data), report, descriptors[1:])
                except OSError as error:
                    report.send(json.dumps({"error": str(error)}).encode())
                    report.close()
                else:
                    report.send(json.dumps({"pid": run.pid}).encode())
                    pidfd = os.pidfd_open(run.pid)
                    self.runs[pidfd] = run
                    poll.register(pidfd, select.POLLIN)
                finally:
                    for received in descriptors[1:]:
                        os.close(received)

    def start(self, request: dict, report: socket.socket, descriptors: list[int]) -> Run:
        group = cgroups.Group(request["version"], {k: Path(v) for k, v in request["folders"].items()})
        binds = [bubblewrap.Bind(**bind) for bind in request["binds"]]
        namespace = None
        if self.stages:
            namespace, binds = self.stages.find(binds)
        argv = bubblewrap.arguments(
            bubblewrap.Command(request["argv"], binds, request["environment"], request["folder"]),
            name=request["name"],
            staged=namespace is not None,
            tmp_bytes=request["tmp_bytes"],
            shared_memory=request["shared_memory"],
            seccomp_fd=SECCOMP_FD,
            status_fd=STATUS_FD,
            gate_fd=GATE_FD if len(descriptors) > SECCOMP_FD + 1 else None,
        )
        status_read, status_write = os.pipe()
        pid = group.fork()
        if pid == 0:
            try:
                descriptors.insert(STATUS_FD, status_write)
                self._become(request, descriptors, namespace)
                os.execve(self.bwrap, argv, {})
            except BaseException as error:
                os.write(2, f"launcher: {error}\n".encode())
            finally:
                os._exit(127)
        os.close(status_write)
        return Run(pid, report, status_read, group if group.folders else None)

    def _become(self, request: dict, descriptors: list[int], namespace: int | None) -> None:
        """In the child: the limits, the descriptors, and no privileges."""
        for name, value in request["rlimits"].items():
            resource.setrlimit(getattr(resource, name), (value, value))
        above = [fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, FIRST_FREE_FD) for descriptor in descriptors]
        for target, descriptor in enumerate(above):
            os.dup2(descriptor, target)
        if namespace is not None:
            stage.enter(namespace)
        if request["uid"] is not None:
            os.setgroups([])
            os.setresgid(request["uid"], request["uid"], request["uid"])
            os.setresuid(request["uid"], request["uid"], request["uid"])
        # bubblewrap asks for it too, but later than a launcher may die; to become another user forgets it.
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != self.pid:
            os._exit(127)

    def finish(self, pidfd: int) -> None:
        """The outer bubblewrap has ended: end what is left of the box, wait until it is gone, and report."""
        run = self.runs.pop(pidfd)
        os.close(pidfd)
        os.wait4(run.pid, 0)
        status = os.read(run.status, 4096).decode() if select.select([run.status], [], [], 0)[0] else ""
        os.close(run.status)
        facts = {"status": status, **self._end_namespace(status)}
        if run.group:
            facts["cpu_ms"] = run.group.cpu_ns() / 1e6
            facts["peak_memory_kib"] = run.group.peak_memory_kib()
            facts["out_of_memory"] = run.group.out_of_memory()
            run.group.remove()
        with contextlib.suppress(OSError), run.report:  # the worker may be dead
            run.report.send(json.dumps(facts).encode())

    def _end_namespace(self, status: str) -> dict[str, float | bool]:
        """End the init of a box, and with it every process of its namespace; what it used, as far as wait4 knows.

        The init was handed to this process, its subreaper, when the outer bubblewrap ended.
        """
        facts: dict[str, float | bool] = {"cpu_ms": 0, "peak_memory_kib": 0, "out_of_memory": False}
        if match := re.search(r'"child-pid": *(\d+)', status):
            inits = [int(match[1])]
        else:  # it was ended before it could say; whatever else this process has adopted has no outer one either
            children = Path(f"/proc/self/task/{self.pid}/children").read_text().split()
            inits = [pid for pid in map(int, children) if pid not in {run.pid for run in self.runs.values()}]
        for init in inits:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(init, signal.SIGKILL)
                _, _, usage = os.wait4(init, 0)
                facts["cpu_ms"] = 1000 * (usage.ru_utime + usage.ru_stime)
                facts["peak_memory_kib"] = usage.ru_maxrss
        return facts


def main() -> None:
    """Arguments: bubblewrap, the folder of the boxes, and other folders to bind from."""
    bwrap, folder, *roots = sys.argv[1:]
    # Ctrl-C reaches the whole terminal; this process ends when its worker does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.umask(0o022)  # what a stage has is for everybody
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    control = socket.socket(fileno=0)
    for descriptor in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):  # that of the listing itself
            os.set_inheritable(int(descriptor), False)
    try:
        launcher = Launcher(control, bwrap, [folder, *roots])
    except (OSError, SandboxError) as error:
        control.send(str(error).encode())
    else:
        launcher.serve()
    shutil.rmtree(folder, ignore_errors=True)
