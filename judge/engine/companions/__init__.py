"""A package's own programs, which run in boxes of their own beside the user's: its checker, its helper.

Each is a Python file of the author's, to which the loop that serves it (serve_checker.py, serve_helper.py) is appended.
They are started when they are first needed, and serve all cases of one submission.
"""

import contextlib
import json
import time
from pathlib import Path
from typing import Any, NoReturn, Self

from .. import languages
from ..compiling import built, run_command
from ..metadata import Helper
from ..sandbox import Process, RunLimits, Sandbox
from ..task import JudgeError

LANGUAGE = "python3"
MEMORY_KIB = 512 * 1024
OUTPUT_BYTES = 16 * 1024 * 1024
CPU_MS, WALL_MS = 10_000, 30_000  # for one question


class Companion:
    """A context manager. JudgeError when the program fails: that is never the user's fault."""

    loop = ""

    def __init__(self, path: str, source: str, sandbox: Sandbox) -> None:
        self.path = path
        self.source = source
        self.sandbox = sandbox
        self._process: Process | None = None
        self._exit = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._exit.close()

    def _ask(self, question: list[Any]) -> Any:
        if self._process is None:
            self._process = self._start()
        line = self._process.exchange(f"{json.dumps(question)}\n".encode(), cpu_ms=CPU_MS, wall_ms=WALL_MS)
        if line is None:
            self._fail(self._process)
        return json.loads(line)

    def _start(self) -> Process:
        if not self.source:
            raise JudgeError(f"{self.path} is missing: the package is not whole")
        language = languages.load()[LANGUAGE]
        loop = (Path(__file__).parent / self.loop).read_text()
        build = self._exit.enter_context(built(f"{self.source}\n\n{loop}", language, None, self.sandbox))
        process = self.sandbox.start(
            run_command(language, None, build, self.sandbox, memory_kib=MEMORY_KIB),
            RunLimits(memory_kib=MEMORY_KIB, output_bytes=OUTPUT_BYTES, cpu_ms=1_000_000, processes=16),
        )
        self._exit.callback(process.finish)
        if process.exchange(b"", cpu_ms=CPU_MS, wall_ms=WALL_MS) is None:
            self._fail(process)
        return process

    def _fail(self, process: Process) -> NoReturn:
        facts = process.finish()
        words = process.take_output()[1].decode(errors="replace").strip()
        raise JudgeError(f"{self.path} failed: {words[-1000:] or facts}")


class CheckerProgram(Companion):
    loop = "serve_checker.py"

    def check(self, given: Any, expected: Any, answer: Any) -> tuple[bool, str]:
        """Is the answer right, and a message for the user if it is not."""
        accepted, message = self._ask([given, expected, answer])
        return accepted, message


class Refused(Exception):
    """The helper does not go on with the user's program. The message is for the user."""


class HelperProgram(Companion):
    loop = "serve_helper.py"

    def __init__(self, helper: Helper, sandbox: Sandbox) -> None:
        super().__init__(helper.program, helper.source, sandbox)
        self.helper = helper

    def begin(self, text: str) -> None:
        """The next case: an instance of the author's class is made of all its arguments."""
        self._ask(["begin", self.helper.name, [json.loads(line) for line in text.splitlines()]])

    def converse(self, process: Process, data: bytes, *, cpu_ms: int, wall_ms: int) -> bytes | None:
        """As `Process.exchange`; the calls that come before the answer are answered. Refused: the helper gave up."""
        last_cpu_ms = process.look().cpu_ms + cpu_ms
        deadline = time.monotonic() + wall_ms / 1000
        line = process.exchange(data, cpu_ms=cpu_ms, wall_ms=wall_ms)
        while line is not None and not process.exceeded and (call := self._read_call(line)):
            buffers, value = self._take(["call", *call])
            reply = "".join(f"{json.dumps(part)}\n" for part in [*buffers, value])
            line = process.exchange(
                reply.encode(),
                cpu_ms=max(1, round(last_cpu_ms - process.look().cpu_ms)),
                wall_ms=max(1, round((deadline - time.monotonic()) * 1000)),
            )
        return line if line is None else self._answer(line)

    def _read_call(self, line: bytes) -> tuple[str, list[Any]] | None:
        """The name and arguments of a call; None when the line is none, but an answer."""
        if not line.startswith(b"?"):
            return None
        try:
            name, arguments = json.loads(line[1:])
        except (ValueError, TypeError, RecursionError):  # the program wrote on its channel
            return None
        known = {
            method.name: len([p for p in method.params if p.type.kind != "buffer"]) for method in self.helper.methods
        }
        return (name, arguments) if isinstance(arguments, list) and known.get(str(name)) == len(arguments) else None

    def _answer(self, line: bytes) -> bytes:
        """What the case is judged by: the helper may put something else in the place of what was returned."""
        try:
            returned = json.loads(line)
        except (ValueError, RecursionError):
            return line
        return json.dumps(self._take(["answer", returned]), separators=(",", ":")).encode()

    def _take(self, question: list[Any]) -> Any:
        kind, content = self._ask(question)
        if kind == "refused":
            raise Refused(content)
        return content
