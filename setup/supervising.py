"""Keeps processes running: whichever dies is started again at once, and all end with this one, however it ends.

Honcho ends everything when one process ends, and supervisord looks once a second and leaves orphans when it is killed;
here workers are killed on purpose.
"""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from setup.places import ROOT
from setup.terminal import Terminal

SHORTEST_LIFE_S = 1.0
STOP_S = 5.0


@dataclass(frozen=True)
class Program:
    name: str
    command: Sequence[str | Path]


class _Stop(Exception):
    pass


class Supervisor:
    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._running: list[_Running] = []

    def run(self, programs: Sequence[Program]) -> None:
        """Until Ctrl-C, a signal or the end of the terminal. Programs end in the reverse order of their start."""
        try:
            with _stopped_by_signals():
                self._running = [self._start(program) for program in programs]
                while True:
                    self._restart(self._wait_for_a_death())
        except _Stop:
            self._terminal.say("==> Ending everything")
        for running in reversed(self._running):
            running.stop()

    def _start(self, program: Program) -> "_Running":
        running = _Running(program)
        threading.Thread(target=self._show, args=[running], daemon=True).start()
        return running

    def _wait_for_a_death(self) -> int:
        """The place in the list of one that died. It is not yet reaped, so that its number is still its own."""
        while True:
            death = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
            for place, running in enumerate(self._running):
                if death is not None and running.process.pid == death.si_pid:
                    return place

    def _restart(self, place: int) -> None:
        dead = self._running[place]
        dead.stop()
        self._terminal.say(f"==> {dead.program.name} ended ({dead.describe_end()}); it is started again")
        # Who can't live is tried once a second.
        time.sleep(max(0.0, dead.started + SHORTEST_LIFE_S - time.monotonic()))
        self._running[place] = self._start(dead.program)

    def _show(self, running: "_Running") -> None:
        assert running.process.stdout is not None
        for line in running.process.stdout:
            self._terminal.say(f"{running.program.name:9} | {line.rstrip()}")


class _Running:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "--", *(str(part) for part in program.command)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            # A group of its own: signals of the terminal reach the supervisor alone.
            start_new_session=True,
        )

    def stop(self) -> None:
        """Asks it to end, kills it when that takes too long, and kills what it leaves behind."""
        # Not by Popen: it would reap a dead one, and its number could then be another's.
        os.kill(self.process.pid, signal.SIGTERM)
        deadline = time.monotonic() + STOP_S
        flags = os.WEXITED | os.WNOWAIT | os.WNOHANG
        while os.waitid(os.P_PID, self.process.pid, flags) is None and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def describe_end(self) -> str:
        code = self.process.returncode
        return f"exit status {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"


@contextlib.contextmanager
def _stopped_by_signals() -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        for number in numbers:
            signal.signal(number, signal.SIG_IGN)  # a second Ctrl-C changes nothing
        raise _Stop

    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for number in numbers:
        signal.signal(number, stop)
    yield
