"""The worker's end of one run: feeding it, reading it, holding it to its budgets, and how it ended."""

import contextlib
import json
import os
import select
import signal
import socket
import time
from dataclasses import dataclass, field

from .facts import BoxError, Exceeded, Facts, RunLimits, SandboxError
from .meters import Meter, Usage

CHUNK = 1 << 16
# The shortest time between two looks at the meter.
SHORTEST_TICK_S = 0.002
# How long the end of a program may take after its result channel was closed.
ENDING_S = 1.0
# bubblewrap's word, before any program ran, on what a compiler made that the kernel does not take for a program.
NOT_EXECUTABLE = "bwrap: execvp /box/"


@dataclass
class Process:
    """A started run. Not thread-safe. Ends with `finish`, which must be called after an error, too.

    With a gate the program itself starts with `release`, and so do its clocks.
    """

    report: socket.socket
    pid: int
    stdin: int
    stdout: int
    stderr: int
    result: int
    limits: RunLimits
    meter: Meter
    gate: int = -1  # a byte into this pipe lets the program start

    started: float = field(default_factory=time.monotonic)
    exceeded: Exceeded | None = None
    # While the program runs, what it has printed since the last `take_output`.
    _printed: dict[int, bytearray] = field(default_factory=dict)
    _printed_bytes: int = 0
    _answers: bytearray = field(default_factory=bytearray)
    _used: Usage = field(default_factory=lambda: Usage(0, 0))
    _building_ms: float = 0  # CPU time before the release
    _killed: bool = False
    _finished: bool = False
    _ended: dict | None = None

    def __post_init__(self) -> None:
        self._printed = {self.stdout: bytearray(), self.stderr: bytearray()}
        self._open = {self.stdout, self.stderr, self.result}
        self._poll = select.poll()
        for descriptor in self._open:
            os.set_blocking(descriptor, False)
            self._poll.register(descriptor, select.POLLIN)
        os.set_blocking(self.stdin, False)
        self._poll.register(self.report, select.POLLIN)

    def release(self) -> None:
        """Let the program start, if it waits at its gate."""
        if self.gate == -1:
            return
        self._building_ms = self.look().cpu_ms
        self.started = time.monotonic()
        with contextlib.suppress(BrokenPipeError):  # the box is dead: its facts tell
            os.write(self.gate, b"\n")
        os.close(self.gate)
        self.gate = -1

    def look(self) -> Usage:
        """What the run has used so far."""
        with contextlib.suppress(OSError):  # it has just ended, and its group is gone
            used = self.meter.read()
            # An estimate falls when a process ends.
            self._used = Usage(
                max(self._used.cpu_ms, used.cpu_ms), max(self._used.peak_memory_kib, used.peak_memory_kib)
            )
        return self._used

    def exchange(self, data: bytes, *, cpu_ms: int, wall_ms: int) -> bytes | None:
        """Send data on stdin and wait for one line on the result channel.

        None: the program ended, or used more than it may, before it answered. A line may be there although
        `exceeded` is set: the program went on after it.
        """
        self._pump(data, cpu_ms=cpu_ms, wall_ms=wall_ms, until_line=True)
        self._drain()  # what was printed before the line counts, too
        line, newline, rest = self._answers.partition(b"\n")
        if not newline:
            return None
        self._answers = rest
        return bytes(line)

    def run(self, data: bytes, *, cpu_ms: int, wall_ms: int) -> None:
        """Send data on stdin, close it, and wait until the program has ended."""
        self._pump(data, cpu_ms=cpu_ms, wall_ms=wall_ms, until_line=False)

    def take_output(self) -> tuple[bytes, bytes]:
        """What was printed on stdout and stderr since the last call."""
        self._drain()
        taken = bytes(self._printed[self.stdout]), bytes(self._printed[self.stderr])
        self._printed = {self.stdout: bytearray(), self.stderr: bytearray()}
        return taken

    # For a conversation of two processes, which another loop drives: see judge/engine/interactive.py.

    @property
    def has_ended(self) -> bool:
        return self._ended is not None

    def list_readable(self) -> list[int]:
        """The descriptors on which there may be news; none once it has ended."""
        return [] if self.has_ended else [*self._open, self.report.fileno()]

    def notice(self, descriptor: int) -> None:
        """There is news on one of them."""
        if descriptor == self.report.fileno():
            self._wait_for_end()
            self._drain()
        elif descriptor in self._open:
            self._read(descriptor)

    def take_printed(self) -> bytes:
        """As `take_output`, of stdout alone; reads nothing."""
        taken, self._printed[self.stdout] = bytes(self._printed[self.stdout]), bytearray()
        return taken

    def take_answers(self) -> bytes:
        """What came on the result channel since the last call; reads nothing."""
        taken, self._answers = bytes(self._answers), bytearray()
        return taken

    @property
    def has_closed_channel(self) -> bool:
        """Nothing will come on the result channel any more. Of stdout nobody can tell: bubblewrap keeps it, too."""
        return self.result not in self._open

    def send(self, data: bytes) -> bytes:
        """Give what its stdin takes now; the rest is returned. What nobody will read is gone."""
        return bytes(self._send(memoryview(data))) if data and self.stdin != -1 else b""

    @property
    def exit_code(self) -> int | None:
        return None if self._ended is None else _exit_code(self._ended["status"])

    def end_input(self) -> None:
        if self.stdin != -1:
            self._close_stdin()

    def finish(self) -> Facts:
        """End the run if it still runs, wait until nothing of it is left, and say how it ended. Twice does no harm."""
        if self._ended is None:
            self._kill()
        assert self._ended is not None
        exit_code = _exit_code(self._ended["status"])
        if not self._finished:
            self._finished = True
            self._drain()
            self._open.clear()
            for descriptor in {self.stdin, self.stdout, self.stderr, self.result, self.gate} - {-1}:
                os.close(descriptor)
            self.report.close()
            self.meter.close()
            if exit_code is None and not self._killed and not self._ended["out_of_memory"]:
                words = self._printed[self.stderr].decode(errors="replace").strip()
                if not words.startswith(NOT_EXECUTABLE):
                    raise BoxError(f"the box could not be built: {words}")
        if exit_code is None and not self._ended["out_of_memory"]:
            exit_code = 127  # it never ran; a shell says it so
        signalled = exit_code is not None and exit_code > 128
        return Facts(
            exit_code=None if self._killed or signalled else exit_code,
            signal=exit_code - 128 if not self._killed and exit_code is not None and signalled else None,
            cpu_ms=round(max(0, max(self._ended["cpu_ms"], self._used.cpu_ms) - self._building_ms)),
            wall_ms=round((time.monotonic() - self.started) * 1000),
            peak_memory_kib=max(self._ended["peak_memory_kib"], self._used.peak_memory_kib),
            out_of_memory=self._ended["out_of_memory"] or self.exceeded is Exceeded.MEMORY,
            exceeded=self.exceeded,
        )

    def _pump(self, data: bytes, *, cpu_ms: int, wall_ms: int, until_line: bool) -> None:
        self.release()
        unsent = memoryview(data)
        if unsent:
            self._poll.register(self.stdin, select.POLLOUT)
        elif not until_line:
            self._close_stdin()
        deadline = time.monotonic() + wall_ms / 1000
        last_cpu_ms = self.look().cpu_ms + cpu_ms
        next_look = time.monotonic() + min(self.meter.longest_tick_s, cpu_ms / 1000)
        while self._ended is None and not self.exceeded and not (until_line and b"\n" in self._answers):
            for descriptor, _ in self._poll.poll(max(0, next_look - time.monotonic()) * 1000 + 0.5):
                if descriptor == self.report.fileno():
                    self._wait_for_end()
                elif descriptor == self.stdin:
                    unsent = self._send(unsent)
                    if not unsent:
                        self._poll.unregister(self.stdin)
                        if not until_line:
                            self._close_stdin()
                else:
                    self._read(descriptor)
                    if until_line and self.result not in self._open:
                        # No answer can come; a program that is not just ending closed the channel itself.
                        deadline = min(deadline, time.monotonic() + ENDING_S)
            now = time.monotonic()
            if now >= next_look and self._ended is None:
                used = self.look()
                left = min(last_cpu_ms - used.cpu_ms, (deadline - now) * 1000)
                if left <= 0 and until_line and self.result not in self._open:
                    self._kill()
                    break
                if left <= 0:
                    self.exceeded = Exceeded.CPU if used.cpu_ms >= last_cpu_ms else Exceeded.WALL
                if not self.meter.enforces_memory and used.peak_memory_kib > self.limits.memory_kib:
                    self.exceeded = Exceeded.MEMORY
                next_look = now + min(self.meter.longest_tick_s, max(SHORTEST_TICK_S, left / 1000))
        if self.exceeded and self._ended is None:
            self._kill()
        if self._ended is not None:
            self._drain()
        elif until_line and unsent:
            self._poll.unregister(self.stdin)

    def _send(self, unsent: memoryview) -> memoryview:
        try:
            return unsent[os.write(self.stdin, unsent[:CHUNK]) :]
        except BlockingIOError:
            return unsent
        except BrokenPipeError:  # the program doesn't want the rest
            return unsent[len(unsent) :]

    def _close_stdin(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self.stdin)
        self.stdin = -1

    def _read(self, descriptor: int) -> bool:
        """Read what there is; False at the end of the stream."""
        try:
            data = os.read(descriptor, CHUNK)
        except BlockingIOError:
            return False
        if not data:
            self._poll.unregister(descriptor)
            self._open.discard(descriptor)
            return False
        if descriptor == self.result:
            self._answers += data
            if len(self._answers) > self.limits.output_bytes:
                self.exceeded = self.exceeded or Exceeded.OUTPUT
        else:
            self._printed_bytes += len(data)
            if self._printed_bytes > self.limits.output_bytes:
                self.exceeded = self.exceeded or Exceeded.OUTPUT
            else:
                self._printed[descriptor] += data
        return not self.exceeded

    def _drain(self) -> None:
        for descriptor in tuple(self._open):
            while self._read(descriptor):
                pass

    def _kill(self) -> None:
        self._killed = True
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self._wait_for_end()

    def _wait_for_end(self) -> None:
        if self._ended is None:
            message = self.report.recv(1 << 16)
            if not message:
                raise SandboxError("the launcher of judged processes has died")
            self._ended = json.loads(message)


def _exit_code(status: str) -> int | None:
    """The exit code out of bubblewrap's JSON status lines; None when the program never started or never ended."""
    for line in status.splitlines():
        with contextlib.suppress(ValueError):
            if "exit-code" in (document := json.loads(line)):
                return int(document["exit-code"])
    return None
